"""Runs a command until standard input closes, so that it never outlives the tests. Arguments: the command."""

import contextlib
import os
import signal
import subprocess
import sys
import threading


def main() -> int:
    process = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, start_new_session=True)

    def end() -> None:
        sys.stdin.read()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)

    threading.Thread(target=end, daemon=True).start()
    return process.wait()


os._exit(main())
