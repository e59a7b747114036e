"""What the Agents page shows and writes, against the registry's own reading of the settings."""

import copy
import json
from collections.abc import Callable

import pytest

from kiln_models_gui.registry.agents import ToolKnowledge
from kiln_models_gui.registry.model_registry import KnownKeys
from kiln_models_gui.viewmodels.agents.managed import Saved
from kiln_models_gui.viewmodels.agents.page import AgentsPage
from kiln_models_gui.viewmodels.agents.shown import PER_AGENT, UNIFIED
from kiln_models_gui.viewmodels.agents.volumes import kept_volumes, plain_volumes
from tests.registry.orchestrator import CODEX, LOCAL_LLAMA, MIXTRAL, Tree, tree
from tests.viewmodels.agents.orchestrator import PICTURE, StandIn, picture
from tests.viewmodels.conftest import Seen, idle


def page_of(editor: StandIn) -> AgentsPage:
    return AgentsPage(lambda: editor)


def assignments(editor: StandIn) -> dict[str, str]:
    return editor.tree["aiOrchestrator"]["agents"]["providerAssignment"]


def test_the_picture_of_the_design_is_what_the_rows_say() -> None:
    page = page_of(StandIn(picture()))
    assert [(row.name, row.label, row.detail) for row in page.rows] == [
        ("Planning", "Auto", "smart routing"),
        ("Code", "My Fine-Tuned Codex", "Fireworks"),
        ("Review", "Claude Sonnet 4.5", "$3–15"),
        ("Test", "Local DeepSeek R1", "this computer"),
        ("Document", "Local Llama 3.1 70B", "this computer"),
        ("Architecture", "Gemini 2.0 Flash", "$0.10–0.40"),
    ]
    assert [row.chip.text if row.chip else "" for row in page.rows] == [
        "",
        "Tools work",
        "",
        "Cannot call tools",
        "",
        "",
    ]
    assert [row.cost for row in page.rows][-3:] == ["Free", "Free", "$0.04"]
    assert page.editor_name == "VS Code"


@pytest.mark.parametrize(
    ("known", "chip"),
    [
        ({}, "Not checked"),
        ({"custom:mixtral-8x22b": ToolKnowledge(probe=True)}, "Tools work"),
        ({"custom:mixtral-8x22b": ToolKnowledge(override=False, probe=True)}, "Cannot call tools"),
    ],
)
def test_the_chip_says_what_is_known_of_tool_calling(known: dict[str, ToolKnowledge], chip: str) -> None:
    settings = tree([MIXTRAL], providerAssignment={"code": "custom:mixtral-8x22b"})
    row = page_of(StandIn(settings, tools=known)).rows[1]
    assert row.chip is not None
    assert row.chip.text == chip


@pytest.mark.parametrize(
    ("on", "keys", "sentence"),
    [
        ((), KnownKeys(), "Auto finds no model now: no provider is turned on and has a key."),
        (
            (),
            KnownKeys(in_editor=frozenset({"fireworks"})),
            "Auto picks a model for each task. Today that means Fireworks 70B, Fireworks DeepSeek for hard problems "
            "and Fireworks 8B for documents.",
        ),
        (
            ("claude",),
            KnownKeys(in_editor=frozenset({"claude"})),
            "Auto picks a model for each task. Today that means Claude Sonnet 4.5 for everything.",
        ),
    ],
)
def test_what_auto_means_now_is_said(on: tuple[str, ...], keys: KnownKeys, sentence: str) -> None:
    assert page_of(StandIn(tree(on=on), keys)).mode_sentence == sentence


async def test_unified_and_back_keeps_what_was_chosen_per_agent() -> None:
    editor = StandIn(picture())
    page = page_of(editor)
    page.set_mode(UNIFIED)
    await idle(page)
    assert (page.mode, page.unified_row.label) == (UNIFIED, "Fireworks 70B")
    page.choose("", "claude")
    await idle(page)
    assert page.unified_row.label == "Claude Sonnet 4.5"
    page.set_mode(PER_AGENT)
    await idle(page)
    assert assignments(editor) == PICTURE
    assert [row.choice for row in page.rows] == list(PICTURE.values())
    assert editor.tree["aiOrchestrator"]["agents"]["unifiedProviderChoice"] == "claude"


async def test_choosing_what_stands_already_writes_nothing() -> None:
    editor = StandIn(picture())
    page = page_of(editor)
    page.choose("code", PICTURE["code"])
    page.set_strategy(page.strategy)
    page.save_limits()
    page.set_consultation(min_agents=2)
    await idle(page)
    assert editor.commits == []


async def test_a_broken_assignment_stays_until_its_replacement_is_taken() -> None:
    settings = tree([CODEX], providerAssignment={"code": "custom:gone", "planning": "auto"})
    editor = StandIn(settings)
    page = page_of(editor)
    assert (page.rows[1].label, page.rows[1].detail, page.rows[1].broken) == ("gone", "is gone", True)
    (problem,) = page.problems
    assert problem.heading == "Code cannot use this model"
    assert "The choice stays until you change it." in problem.text
    page.choose("planning", "fireworks-8b")
    await idle(page)
    assert assignments(editor)["code"] == "custom:gone"
    page.replace_problem(problem)
    await idle(page)
    assert assignments(editor) == {"code": problem.replacement, "planning": "fireworks-8b"}
    assert page.problems == ()


async def test_a_model_without_tools_can_be_replaced() -> None:
    editor = StandIn(picture())
    page = page_of(editor)
    (problem,) = page.problems
    assert problem.text == "Test needs tool calling, and Local DeepSeek R1 refused it when it was checked."
    assert problem.replacement_words == "Use Fireworks DeepSeek"
    assert problem.can_check
    page.replace_problem(problem)
    await idle(page)
    assert assignments(editor) == PICTURE | {"test": "fireworks-deepseek"}


async def test_a_provider_that_is_off_can_be_turned_on() -> None:
    editor = StandIn(tree(providerAssignment={"review": "claude", "code": "claude"}))
    page = page_of(editor)
    (problem,) = page.problems
    assert (problem.heading, problem.provider) == ("Code and Review cannot use this model", "claude")
    page.turn_on(problem.provider)
    await idle(page)
    assert page.problems == ()


def test_auto_is_no_model_for_all_and_has_a_way_out() -> None:
    page = page_of(StandIn(tree(useUnifiedProvider=True, unifiedProviderChoice="auto")))
    (problem,) = page.problems
    assert (problem.for_all, problem.heading) == (True, "No agent can use this model")
    assert problem.text == "Auto picks per task, so it cannot be the one model for all."
    assert problem.replacement
    assert page.unified_row.broken


async def test_the_replacement_of_the_one_model_leaves_the_agents_own_choices() -> None:
    settings = picture()
    settings["aiOrchestrator"]["agents"] |= {"useUnifiedProvider": True, "unifiedProviderChoice": "custom:local-r1"}
    editor = StandIn(settings)
    page = page_of(editor)
    (problem,) = page.problems
    assert problem.heading == "Code and Test cannot use this model"
    assert problem.text.startswith("Code and Test need tool calling")
    page.replace_problem(problem)
    await idle(page)
    assert editor.settings.unified_choice == problem.replacement
    assert (page.problems, assignments(editor)) == ((), PICTURE)


async def test_one_model_for_all_starts_with_one_that_works_where_the_kept_one_is_gone() -> None:
    editor = StandIn(tree(unifiedProviderChoice="custom:gone"))
    page = page_of(editor)
    page.set_mode(UNIFIED)
    await idle(page)
    assert page.problems == ()


@pytest.mark.parametrize(
    ("text", "amount", "error"),
    [
        ("12", 12.0, ""),
        ("$0.50", 0.5, ""),
        ("0,50", 0.5, ""),
        ("1,000", 1000.0, ""),
        ("0", 0.0, ""),
        ("", None, "Type an amount such as 15, or 0 for no limit."),
        ("much", None, "This is no amount. Type a number such as 15."),
        ("-1", None, "A limit cannot be below 0."),
        ("nan", None, "This is far too much."),
        ("1e99", None, "This is far too much."),
    ],
)
async def test_a_limit_is_written_only_when_it_is_one(text: str, amount: float | None, error: str) -> None:
    editor = StandIn(picture())
    page = page_of(editor)
    page.type_limit("monthly", text)
    assert (page.limits[1].amount, page.limits[1].error) == (amount, error)
    page.save_limits()
    await idle(page)
    assert editor.settings.monthly_limit == (15.0 if amount is None else amount)
    assert page.limits[1].error == error
    assert page.limits[1].text == (text if error else page.limits[1].text)


async def test_fewest_above_most_is_shown_and_not_written() -> None:
    editor = StandIn(picture())
    page = page_of(editor)
    page.set_consultation(min_agents=5)
    await idle(page)
    assert page.consultation_error == ("minAgents", "The least cannot be more than the most.")
    assert (page.consultation.min_agents, editor.commits) == (5, [])
    page.set_consultation(max_agents=6)
    await idle(page)
    assert page.consultation_error == ("", "")
    assert (editor.settings.consultation.min_agents, editor.settings.consultation.max_agents) == (5, 6)


async def test_the_month_is_compared_with_what_stood_when_the_page_was_opened() -> None:
    page = page_of(StandIn(picture()))
    page.open()
    assert (page.month.total, page.month.chip) == ("$8.08", None)
    assert page.month.sentence == "of your $15.00 limit · 800 tasks a month"
    page.choose("code", "custom:my-local-llama")
    await idle(page)
    assert page.month.chip is not None
    assert page.month.chip.text == "$3.84 less than before"
    page.choose("code", "claude")
    await idle(page)
    assert page.month.chip is not None
    assert page.month.chip.text == "$15.35 more than before"
    assert page.month.sentence.startswith("$8.43 over your $15.00 limit")
    page.open()
    assert page.month.chip is None


def test_the_bar_shows_the_dearest_first_and_ends_at_the_limit() -> None:
    month = page_of(StandIn(picture())).month
    assert [part.agent for part in month.parts] == ["code", "planning", "review", "architecture"]
    assert sum(part.share for part in month.parts) == pytest.approx(8.08 / 15, abs=0.001)
    assert month.spoken.startswith("Code $3.84, Planning $2.40")


def test_a_missing_price_is_said_and_never_free() -> None:
    unpriced: Tree = LOCAL_LLAMA | {"id": "unpriced", "cost": {}}
    page = page_of(StandIn(tree([], [unpriced], providerAssignment={"code": "custom:unpriced"})))
    assert page.rows[1].cost == "Not known"
    assert page.month.total.startswith("At least $")


async def test_a_preset_shows_what_changes_and_writes_only_that() -> None:
    editor = StandIn(picture())
    page = page_of(editor)
    before = copy.deepcopy(editor.tree)
    card = page.preset("budget")
    assert [(line.what, line.before, line.after) for line in card.changes] == [
        ("Mode", "Per agent", "Fireworks 70B for all agents"),
        ("Limit a day", "$1", "$0.50"),
        ("Limit a month", "$15", "$10"),
    ]
    assert editor.tree == before
    page.apply_preset("budget")
    await idle(page)
    assert card.cost == f"About {page.month.total} a month. Now it is $8.08."
    assert [entry.id for entry in page.presets if entry.in_force] == ["budget"]
    assert page.preset("budget").changes == ()
    assert assignments(editor) == PICTURE


def test_a_preset_tells_what_does_not_work_yet() -> None:
    page = page_of(StandIn(tree()))
    assert page.preset("enterprise").troubles == (
        "Claude Sonnet 4.5 is turned off in the editor's settings. Turn it on to use it.",
    )
    assert "private" not in [entry.id for entry in page.presets]


async def test_what_the_store_refuses_is_told_and_the_old_choice_shows() -> None:
    editor = StandIn(picture())
    told: list[Exception] = []
    page = AgentsPage(lambda: editor, lambda error: bool(told.append(error)) or True)
    editor.refusal = OSError("no room")
    page.choose("code", "claude")
    await idle(page)
    assert told == [editor.refusal]
    assert page.rows[1].choice == PICTURE["code"]


def test_volumes_change_the_estimate_and_are_given_out() -> None:
    page = page_of(StandIn(picture()))
    given = Seen(page.volumes_changed)
    draft = page.volumes_draft().typed("code", "tasks", "480")
    assert page.month_words(draft)[0] == "$11.92"
    assert "480 tasks on My Fine-Tuned Codex" in page.month_words(draft)[1]["code"]
    page.set_volumes(draft.volumes)
    assert page.rows[1].cost == "$7.68"
    assert given.all == [(draft.volumes,)]


@pytest.mark.parametrize("text", ["", "-1", "1.5", "many", "²", "9" * 30])
def test_a_volume_that_is_no_number_is_refused_beside_its_field(text: str) -> None:
    draft = page_of(StandIn(picture())).volumes_draft().typed("code", "tasks", text)
    assert draft.volumes is None
    assert draft.error("code", "tasks") == "Type a whole number, such as 200."
    assert draft.error("code", "input_tokens") == ""


def test_another_program_changes_the_settings_and_the_page_follows() -> None:
    editor = StandIn(picture())
    page = page_of(editor)
    changed = Seen(page.changed)
    editor.change(tree(providerAssignment={"code": "gemini"}))
    assert page.rows[1].choice == "gemini"
    assert changed.all


def test_without_an_editor_there_is_nothing_to_ask_and_one_may_come() -> None:
    editors: list[StandIn] = []
    page = AgentsPage(lambda: editors[0] if editors else None)
    assert not page.managed
    editors.append(StandIn(picture()))
    page.look_again()
    assert page.managed
    editors[0] = StandIn(tree())
    page.look_again()
    assert page.rows[1].choice == "auto"


def test_settings_that_cannot_be_read_are_said() -> None:
    editor = StandIn(picture())
    editor.fault = OSError()
    fault = page_of(editor).fault
    assert fault is not None
    assert fault.what == "The editor's settings cannot be read."


async def test_an_agent_that_is_turned_off_costs_nothing_and_is_turned_on_again() -> None:
    editor = StandIn(picture())
    page = page_of(editor)
    page.turn_agent("code", on=False)
    await idle(page)
    assert editor.tree["aiOrchestrator"]["agents"]["enabled"] == [
        "planning",
        "review",
        "test",
        "document",
        "architecture",
    ]
    row = page.rows[1]
    assert (row.enabled, row.cost, row.chip.text if row.chip else "") == (False, "–", "Switched off")
    assert row.switch == "Code agent on"
    assert row.label == "My Fine-Tuned Codex"
    page.turn_agent("code", on=True)
    await idle(page)
    assert page.rows[1].enabled


def saves(page: AgentsPage) -> list[Saved]:
    made: list[Saved] = []
    page.saved.connect(made.append)
    return made


CHANGES: dict[str, Callable[[AgentsPage], None]] = {
    "assignment": lambda page: page.choose("code", "gemini"),
    "one model for all": lambda page: page.set_mode(UNIFIED),
    "preset": lambda page: page.apply_preset("budget"),
    "limits": lambda page: (page.type_limit("daily", "3"), page.save_limits())[-1],
    "strategy": lambda page: page.set_strategy("quality-first"),
    "consultation": lambda page: page.set_consultation(multi_agent=False),
    "an agent": lambda page: page.turn_agent("test", on=False),
    "a replacement": lambda page: page.replace_problem(page.problems[0]),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
async def test_every_change_can_be_taken_back(change: Callable[[AgentsPage], None]) -> None:
    editor = StandIn(picture())
    page = page_of(editor)
    made = saves(page)
    change(page)
    await idle(page)
    (saved,) = made
    assert saved.editor == "VS Code"
    assert editor.tree != picture()
    assert saved.undo is not None
    page.take_back(saved.undo)
    await idle(page)
    assert editor.tree == picture()


async def test_what_cannot_be_taken_back_is_told() -> None:
    editor = StandIn(picture())
    told: list[Exception] = []
    page = AgentsPage(lambda: editor, lambda error: bool(told.append(error)) or True)
    made = saves(page)
    page.choose("code", "gemini")
    await idle(page)
    editor.refusal = OSError("changed meanwhile")
    assert made[0].undo is not None
    page.take_back(made[0].undo)
    await idle(page)
    assert told == [editor.refusal]


async def test_a_typical_month_is_not_kept_as_the_persons_own() -> None:
    page = page_of(StandIn(picture()))
    given = Seen(page.volumes_changed)
    page.set_volumes(page.typical_draft().volumes)
    assert given.all == [((),)]


def test_volumes_are_the_same_after_they_were_kept() -> None:
    volumes = page_of(StandIn(picture())).volumes_draft().typed("code", "tasks", "7").volumes
    assert volumes is not None
    assert kept_volumes(json.loads(json.dumps(plain_volumes(volumes)))) == volumes


LINE = {"agent": "code", "kind": "coding", "tasks": 1, "input_tokens": 1, "output_tokens": 1}


@pytest.mark.parametrize(
    "plain", [(), (LINE,), ({**LINE, "agent": "cook"},), ({**LINE, "tasks": -1},), ({**LINE, "tasks": True},), ({},)]
)
def test_kept_volumes_that_make_no_sense_are_a_typical_month(plain: tuple[dict[str, object], ...]) -> None:
    assert kept_volumes(plain) is None
