import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from kiln_models_gui.known_secrets import KnownSecrets
from kiln_models_gui.log import LogFile

CANARY = "canary-of-no-known-shape"


@pytest.fixture
def known() -> KnownSecrets:
    return KnownSecrets()


@pytest.fixture
def log(tmp_path: Path, known: KnownSecrets) -> Iterator[LogFile]:
    root = logging.getLogger()
    level = root.level
    log = LogFile(tmp_path / "logs", known)
    log.start()
    yield log
    log.stop()
    root.setLevel(level)


def text_of(log: LogFile) -> str:
    return log.path.read_text(encoding="utf-8")


def test_what_is_logged_is_in_the_file_and_only_the_owner_may_read_it(log: LogFile) -> None:
    logging.getLogger("any").info("grüße %s", "\ud800")
    assert "INFO any: grüße \\ud800" in text_of(log)
    assert log.path.stat().st_mode & 0o777 == 0o600
    assert log.path.parent.stat().st_mode & 0o777 == 0o700


def test_a_known_secret_is_taken_out_of_messages_arguments_exceptions_and_stacks(
    log: LogFile, known: KnownSecrets
) -> None:
    known.hear([SecretStr(CANARY), SecretStr("")])
    logger = logging.getLogger("any")
    logger.warning(CANARY)
    logger.warning("key %s and %r", CANARY, {"key": CANARY})
    try:
        raise ValueError(CANARY)  # the source line, too, is in the traceback
    except ValueError:
        logger.exception("failed", stack_info=True)
    assert "ValueError" in text_of(log)
    assert CANARY not in text_of(log)
    assert CANARY not in repr(vars(log)) + repr(vars(known))


def test_http_requests_are_not_logged(log: LogFile) -> None:
    logging.getLogger("httpx").info("GET https://host/?key=%s", CANARY)
    logging.getLogger("httpcore.connection").info("GET")
    logging.getLogger("any").info("only this")
    assert text_of(log).count("\n") == 1


def test_the_log_stays_small_and_private(log: LogFile) -> None:
    for _ in range(50):
        logging.getLogger("any").info("x" * 100_000)
    files = list(log.path.parent.iterdir())
    assert len(files) == 3
    assert sum(file.stat().st_size for file in files) <= 3_000_000
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def test_nothing_is_written_after_the_end(log: LogFile) -> None:
    logging.getLogger("any").info("before")
    log.stop()
    logging.getLogger("any").info("after")
    assert "after" not in text_of(log)


@pytest.mark.parametrize("stderr", ["sys.stderr", "None"])
def test_a_log_that_cannot_be_written_stops_nothing_and_says_nothing(tmp_path: Path, stderr: str) -> None:
    """In a process of its own, also without stderr as in a windowed build."""
    script = (
        "import logging, shutil, sys; from pathlib import Path; from kiln_models_gui.log import LogFile\n"
        f"sys.stderr = {stderr}\n"
        "log = LogFile(Path(sys.argv[1])); log.start()\n"
        "log.path.mkdir()\n"
        "logging.getLogger('any').error('lost')\n"
        "logging.getLogger('any').info('%d', 'wrong')\n"
        "print('alive')"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "logs")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=dict(os.environ))
    assert (done.stdout.strip(), done.stderr) == ("alive", "")
