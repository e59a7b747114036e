"""The plugin that lets CI fail on skipped tests, run by a real pytest on small test files."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PASSES = "import pytest\ndef test_a(): pass\n@pytest.mark.xfail\ndef test_expected(): assert False\n"
SKIPS = {
    "test_mark.py": "import pytest\n@pytest.mark.skip\ndef test_b(): pass\n",
    "test_module.py": "import pytest\npytest.skip('all of it', allow_module_level=True)\n",
    "test_fixture.py": "import pytest\n@pytest.fixture\ndef f(): pytest.skip()\ndef test_c(f): pass\n",
}


def run(folder: Path, files: dict[str, str]) -> subprocess.CompletedProcess[str]:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "tests.no_skips", "-c", "/dev/null", "--rootdir", folder, folder]
    environment = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_a_run_without_skips_passes_and_an_expected_failure_is_no_skip(tmp_path: Path) -> None:
    assert run(tmp_path, {"test_good.py": PASSES}).returncode == 0


def test_skips_of_every_kind_fail_the_run_and_are_named(tmp_path: Path) -> None:
    result = run(tmp_path, {"test_good.py": PASSES, **SKIPS})
    named = result.stdout.partition("skipped tests fail this run")[2].splitlines()
    assert result.returncode == 1
    assert {"test_mark.py::test_b", "test_module.py", "test_fixture.py::test_c"} <= set(named)
    assert not [line for line in named if "test_good" in line]
