"""Which packs are followed, and the versions that were applied, over restarts."""

import json
from pathlib import Path

import pytest

from kiln_models_gui.registry.pack.pack import SealedKeys
from kiln_models_gui.store.subscriptions import Subscription, Subscriptions, version_mark
from kiln_models_gui.values import replace
from tests.team_packs import team_model, team_pack

SEAL = SealedKeys(n=2, r=1, p=1, salt="c2FsdA==", nonce="bm9uY2U=", data="c2VjcmV0")


def test_what_is_followed_is_known_at_the_next_start(tmp_path: Path) -> None:
    kept = Subscriptions(tmp_path)
    kept.follow(team_pack(), "https://example.org/team.kilnmodels")
    kept.note(replace(kept.all()[0], etag='"1"', checked="2026-11-22T10:00:00+01:00", skipped="abc"))
    assert Subscriptions(tmp_path).all() == kept.all()
    assert Subscriptions(tmp_path).all()[0].etag == '"1"'
    kept.forget("team-1")
    assert Subscriptions(tmp_path).all() == ()


def test_a_new_place_of_the_same_pack_starts_anew(tmp_path: Path) -> None:
    kept = Subscriptions(tmp_path)
    kept.note(Subscription("team-1", "https://old/", "Team", etag='"1"', fault="gone"))
    assert kept.follow(team_pack(), "https://new/") == Subscription("team-1", "https://new/", "Research team")
    assert [one.source for one in kept.all()] == ["https://new/"]


def test_the_applied_version_is_kept_without_its_keys(tmp_path: Path) -> None:
    kept, pack = Subscriptions(tmp_path), team_pack(keys=SEAL)
    assert not kept.has_base("team-1")
    kept.applied(pack)
    assert kept.has_base("team-1")
    assert kept.base("team-1") == pack.model_copy(update={"keys": None})
    assert "c2VjcmV0" not in "".join(path.read_text() for path in tmp_path.iterdir() if path.is_file())
    kept.forget_applied("team-1")
    assert kept.base("team-1") is None


@pytest.mark.parametrize(
    "pack_id", ["../../evil", "C:\\evil", "a/b", "\0", "ü" * 400], ids=["up", "drive", "folder", "nul", "long"]
)
def test_an_id_that_somebody_else_wrote_is_no_name_of_a_file(tmp_path: Path, pack_id: str) -> None:
    before = {*tmp_path.iterdir()}
    kept, pack = Subscriptions(tmp_path / "packs"), team_pack(id=pack_id)
    kept.applied(pack)
    assert kept.base(pack_id) == pack
    assert {*tmp_path.iterdir()} - before == {tmp_path / "packs"}


def test_damaged_files_count_as_none(tmp_path: Path) -> None:
    kept = Subscriptions(tmp_path)
    kept.applied(team_pack())
    next(tmp_path.glob("*.kilnmodels")).write_bytes(b"{")
    (tmp_path / "packs.json").write_text(json.dumps({"packs": [{"id": 7}, {"id": "a"}, {"id": "b", "source": "x"}]}))
    again = Subscriptions(tmp_path)
    assert [one.id for one in again.all()] == ["b"]
    assert again.base("team-1") is None
    assert again.bases() == ()


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        (team_pack(note="Hello"), True),
        (team_pack(keys=SEAL), True),
        (team_pack(evidence=({"x": 1},)), True),
        (team_pack(team_model("second")), False),
    ],
)
def test_what_is_no_news_is_the_same_version(other: object, is_same: bool) -> None:
    from kiln_models_gui.registry.pack.pack import Pack

    assert isinstance(other, Pack)
    assert (version_mark(other) == version_mark(team_pack())) is is_same
