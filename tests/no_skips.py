"""A pytest plugin for CI (`-p tests.no_skips`): the run fails, naming them, when tests were skipped."""

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Start to count."""
    config.pluginmanager.register(NoSkips(), "no-skips")


class NoSkips:
    """Collects the skipped tests and modules of one run."""

    def __init__(self) -> None:
        self._skipped: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A test, or its set-up, was skipped. An expected failure also calls itself skipped, and is none."""
        if report.skipped and not hasattr(report, "wasxfail"):
            self._skipped.append(report.nodeid)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A whole module was skipped."""
        if report.skipped:
            self._skipped.append(report.nodeid)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Turn a run that would pass into one that fails."""
        if self._skipped and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Name them."""
        if self._skipped:
            terminalreporter.section("skipped tests fail this run", red=True)
            for name in self._skipped:
                terminalreporter.write_line(name)
