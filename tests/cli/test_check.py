"""`kiln-models check`: problems and tests, and an exit code that a script can go by."""

from kiln_models_gui.cli.exit_codes import ExitCode
from tests.cli.conftest import Commands
from tests.servers.llama import LlamaServer

HEADING = "“Lost” has lost its provider"


def team(server: LlamaServer, key: str = "") -> str:
    provider = f"{{name: Team, base_url: '{server.base_url}', api_key: {key or server.key}}}"
    model = f"{{id: a, provider_type: custom, provider_id: Team, model_id: {server.model}, name: One}}"
    return f"openai_compatible_providers:\n- {provider}\nuser_model_registry:\n- {model}\n"


async def test_what_works_ends_with_zero(command: Commands, llama_server: LlamaServer) -> None:
    command.write_settings(team(llama_server))
    ran = await command(["check", "--json", "--prompts"])
    assert ran.status == ExitCode.OK, ran.out
    assert ran.said["ok"] is True
    assert [(one["kind"], one["name"], one["worked"]) for one in ran.said["tests"]] == [
        ("provider", "Team", True),
        ("model", "One", True),
    ]
    assert llama_server.key not in ran.out + ran.err


async def test_a_refused_key_is_told_by_the_test(command: Commands, llama_server: LlamaServer) -> None:
    command.write_settings(team(llama_server, "sk-wrong-0123456789"))
    ran = await command(["check", "--json"])
    assert ran.status == ExitCode.NEEDS_YOU
    assert not any(one["ok"] for one in ran.said["tests"])
    assert "sk-wrong" not in ran.out + ran.err


async def test_a_problem_is_told_without_asking_anybody(command: Commands) -> None:
    lost = "{id: b, provider_type: custom, provider_id: Gone, model_id: m, name: Lost}"
    command.write_settings(f"user_model_registry:\n- {lost}\n")
    ran = await command(["check", "--no-tests", "--json"])
    assert ran.status == ExitCode.NEEDS_YOU
    assert [(one["check"], one["heading"]) for one in ran.said["problems"]] == [("provider_gone", HEADING)]
    assert ran.said["tests"] == []
    lines = (await command(["check", "--no-tests"])).out.splitlines()
    assert HEADING in lines[0]
    assert lines[-1] == "1 thing needs you."


async def test_a_tip_alone_needs_nobody(command: Commands) -> None:
    command.write_settings("groq_api_key: sk-0123456789abcdef\ncustom_models: ['groq::x']\n")
    ran = await command(["check", "--no-tests", "--json"])
    assert (ran.status, ran.said["ok"]) == (ExitCode.OK, True)
    assert [one["severity"] for one in ran.said["problems"]] == ["tip"]


async def test_a_file_that_others_may_read_is_told(command: Commands) -> None:
    command.write_settings("groq_api_key: sk-0123456789abcdef\n")
    command.settings.chmod(0o644)
    ran = await command(["check", "--no-tests", "--json"])
    assert [one["check"] for one in ran.said["problems"]] == ["keys_open"]
    assert ran.status == ExitCode.NEEDS_YOU
