"""What changed between two versions of a pack."""

import pytest

from kiln_models_gui.registry.pack.news import PackNews, news_of
from kiln_models_gui.registry.pack.pack import Pack, PackAssignments
from tests.team_packs import team_model, team_pack

BASE = team_pack(team_model("a"), team_model("b"))


@pytest.mark.parametrize(
    ("pack", "news"),
    [
        (BASE, PackNews()),
        (team_pack(team_model("b"), team_model("a"), note="Hello", evidence=({"x": 1},)), PackNews()),
        (team_pack(team_model("a"), team_model("b"), team_model("c", name="See")), PackNews(added=("See",))),
        (team_pack(team_model("a", context_window=9), team_model("b")), PackNews(changed=("a",))),
        (team_pack(team_model("a")), PackNews(gone=("b",))),
        (team_pack(team_model("a"), team_model("b"), address="http://127.0.0.1:8/v1"), PackNews(changed=("Team",))),
        (
            BASE.model_copy(update={"assignments": PackAssignments(one_for_all="auto")}),
            PackNews(assignments_changed=True),
        ),
    ],
    ids=["same", "order note evidence", "added", "changed", "gone", "address", "assignments"],
)
def test_what_a_new_version_says_otherwise(pack: Pack, news: PackNews) -> None:
    assert news_of(pack, BASE) == news
    assert bool(news_of(pack, BASE)) is (news != PackNews())


def test_all_of_a_first_version_is_new() -> None:
    assert news_of(BASE, Pack(id="team-1")).added == ("Team", "a", "b")
