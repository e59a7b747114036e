"""What the start leaves for later: modules that no page needs for its first paint are not loaded before it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from platformdirs import PlatformDirs

LATER = (
    "asyncio",
    "cryptography",
    "dataclasses",
    "filelock",
    "httpx",
    "inspect",
    "keyring",
    "logging",
    "pydantic",
    "qasync",
    "ssl",
    "kiln_models_gui.log",
    "kiln_models_gui.probes",
    "kiln_models_gui.store.history",
    "kiln_models_gui.store.journal",
    "kiln_models_gui.store.secrets",
    "kiln_models_gui.targets.orchestrator",
    "kiln_models_gui.viewmodels.connection_test",
    "kiln_models_gui.viewmodels.settings",
    "kiln_models_gui.viewmodels.words.providers",
    "kiln_models_gui.views.provider_detail",
    "kiln_models_gui.views.kit.banner",
    "kiln_models_gui.views.kit.toast",
)
SETTINGS = """openai_compatible_providers:
- {name: Team gateway, base_url: 'https://gateway.example.com/v1', api_key: practice-key}
user_model_registry:
- {id: a, provider_type: custom, provider_id: Team gateway, model_id: team/model-1, name: Team model}
"""
PROGRAM = """
import sys
sys.argv[1:] = ["--first-paint"]
from kiln_models_gui.start import main
main()
print(*sorted(sys.modules), sep="\\n")
"""


def first_paint(home: Path) -> subprocess.CompletedProcess[str]:
    """Start the app until it is seen; it prints the modules that it loaded."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=kept | {"HOME": str(home), "USERPROFILE": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("settings", "rows", "shown"),
    [
        (SETTINGS, 1, "kiln_models_gui.views.models_page"),
        ("", 0, "kiln_models_gui.views.providers_page"),
    ],
    ids=["with a model", "for a newcomer"],
)
def test_the_first_paint_loads_only_what_it_shows(tmp_path: Path, settings: str, rows: int, shown: str) -> None:
    if settings:
        (tmp_path / ".kiln_ai").mkdir()
        (tmp_path / ".kiln_ai" / "settings.yaml").write_text(settings, encoding="ascii")
    done = first_paint(tmp_path)
    painted, *modules = done.stdout.splitlines()
    assert painted == f"painted {rows}", done.stderr
    assert shown in modules
    assert [name for name in LATER if name in modules] == []


@pytest.mark.parametrize("page", ["overview", "providers", "models", "agents", "history", "settings"])
def test_every_page_may_be_the_first_one(tmp_path: Path, page: str) -> None:
    # The window is shown before there is a loop that could run what a page does when it comes into view.
    own = PlatformDirs("kiln-models", appauthor=False).user_config_path.relative_to(Path.home())
    (tmp_path / own).mkdir(parents=True)
    (tmp_path / own / "preferences.json").write_text(json.dumps({"last_page": page}), encoding="ascii")
    done = first_paint(tmp_path)
    assert done.returncode == 0, done.stderr
    assert f"kiln_models_gui.views.{page}_page" in done.stdout.splitlines()
    assert "Traceback" not in done.stderr
