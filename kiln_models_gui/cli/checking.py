"""`kiln-models check`: looks over the whole configuration, and tests every provider and model."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kiln_models_gui.cli.exit_codes import ExitCode
from kiln_models_gui.cli.headless import Headless
from kiln_models_gui.cli.printing import print_json, print_lines
from kiln_models_gui.registry.health.problem import Severity
from kiln_models_gui.viewmodels.health import Health

if TYPE_CHECKING:
    from kiln_models_gui.viewmodels.test_result import TestResult

Row = dict[str, object]


async def check_all(headless: Headless, *, as_json: bool, tests: bool, prompts: bool) -> ExitCode:
    """Print what is wrong. `prompts`: each model gets one short prompt, which may cost money.

    Raises the StoreError of a file that cannot be read.
    """
    headless.raise_fault()
    problems = await _problems(headless)
    results = await _results(headless, prompts=prompts) if tests else []
    bad = [one for one in problems if one["severity"] != Severity.TIP.name.lower()]
    bad += [one for one in results if not one["ok"]]
    if as_json:
        print_json({"ok": not bad, "problems": problems, "tests": results})
    else:
        print_lines(_lines(problems, results, len(bad)))
    headless.raise_fault()
    return ExitCode.NEEDS_YOU if bad else ExitCode.OK


async def _problems(headless: Headless) -> list[Row]:
    core = headless.core
    health = Health(
        core.bench,
        lambda: {str(path): one for path, one in core.orchestrators().items()},
        lambda *_: None,
        core.bench.on_error,
        findings=core.make_key_findings(lambda *_: None),
        environ=headless.environ,
    )
    found = await health.look_now()
    seen = {item.key for _, item in found}
    rows: list[Row] = [
        {
            "check": problem.check.value,
            "severity": problem.severity.name.lower(),
            "target": problem.target,
            "names": list(problem.names),
            "heading": item.heading,
            "text": item.text,
        }
        for problem, item in found
    ]
    keys = [item for item in health.items if item.key not in seen and item.key.startswith("keys ")]
    return rows + [_of_key(item.key.removeprefix("keys "), item.tone, item.heading, item.text) for item in keys]


def _of_key(check: str, tone: str, heading: str, text: str) -> Row:
    severity = {"bad": Severity.BROKEN, "warn": Severity.ATTENTION}.get(tone, Severity.TIP)
    row: Row = {"check": f"keys_{check}", "severity": severity.name.lower(), "target": "", "names": []}
    return row | {"heading": heading, "text": text}


async def _results(headless: Headless, *, prompts: bool) -> list[Row]:
    from kiln_models_gui.viewmodels.models.page import ModelsPage
    from kiln_models_gui.viewmodels.providers.page import ProvidersPage

    core, begun = headless.core, datetime.now(UTC)
    providers, models = ProvidersPage(core.bench), ModelsPage(core.bench)
    models.follow({str(path): one for path, one in core.orchestrators().items()}, core.editor_keys.find)
    for page in (providers, models):
        page.test_all.start(prompts=prompts)
        await page.test_all.finish()
    rows = [
        _result("provider", one.name, core.bench.memory.get((one.ref, one.address)), begun)
        for one in core.registry.providers()
    ]
    return rows + [_result("model", one.title, one.tested, begun) for one in models.facts]


def _result(kind: str, name: str, result: "TestResult | None", begun: datetime) -> Row:
    if result is None or result.when is None or result.when < begun:
        # Nobody could be asked; what it lacks is among the problems.
        return {"kind": kind, "name": name, "result": "not_asked", "ok": True, "worked": False, "words": "", "ms": 0}
    return {
        "kind": kind,
        "name": name,
        "result": result.kind,
        "ok": result.tone != "bad",
        "worked": result.worked,
        "words": result.text,
        "ms": result.ms,
    }


def _lines(problems: list[Row], results: list[Row], bad: int) -> Iterator[str]:
    for one in problems:
        yield "\t".join((str(one["severity"]), f"{one['heading']}. {one['text']}".strip()))
    for one in results:
        yield "\t".join(("test", str(one["name"]), str(one["words"] or "not asked")))
    yield "Nothing needs you." if not bad else f"{bad} {'things need' if bad > 1 else 'thing needs'} you."
