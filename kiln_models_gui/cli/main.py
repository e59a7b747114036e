"""Runs one command, and turns what went wrong into a sentence and an exit code."""

import asyncio
import gc
import os
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiln_models_gui.cli.exit_codes import ExitCode
from kiln_models_gui.cli.headless import Headless, opened
from kiln_models_gui.cli.parser import make_parser
from kiln_models_gui.cli.printing import print_problem
from kiln_models_gui.crash import leave_no_core
from kiln_models_gui.places import Places
from kiln_models_gui.viewmodels.words.store import change_message

if TYPE_CHECKING:
    from kiln_models_gui.probes.pack_fetch import FetchError
    from kiln_models_gui.registry.pack.problems import PackRefusedError
    from kiln_models_gui.store.pack_seal import SealError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command. Returns the exit status; argparse exits by itself for a command line that it does not know."""
    gc.enable()  # `start` switched it off for the window
    leave_no_core()
    options = make_parser().parse_args(sys.argv[1:] if arguments is None else arguments)
    application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])  # what watches files wants one
    status = asyncio.run(run(options, Places.of_this_computer(), os.environ))
    del application
    return status


async def run(options: Namespace, places: Places, environ: Mapping[str, str]) -> ExitCode:
    """Run what `options` say. Never raises for what a file, a pack or the keychain may do."""
    from kiln_models_gui.cli.packs import UsageError
    from kiln_models_gui.probes.pack_fetch import FetchError
    from kiln_models_gui.registry.pack.problems import PackRefusedError
    from kiln_models_gui.store.pack_seal import SealError
    from kiln_models_gui.store.secrets import SecretError

    try:
        async with opened(places, environ, options.editor) as headless:
            return await _run(headless, options)
    except UsageError as error:
        print_problem(f"{error}.")
        return ExitCode.USAGE
    except (PackRefusedError, SealError, FetchError) as error:
        print_problem(*_words_of_pack(error, options.pack))
        return ExitCode.PACK
    except Exception as error:
        message = change_message(error)
        if message is None:
            raise
        print_problem(message.what, message.todo)
        return ExitCode.KEYCHAIN if isinstance(error, SecretError) else ExitCode.SETTINGS


async def _run(headless: Headless, options: Namespace) -> ExitCode:
    if options.command == "list":
        from kiln_models_gui.cli.listing import list_all

        return list_all(headless, as_json=options.json)
    if options.command == "check":
        from kiln_models_gui.cli.checking import check_all

        tests = not options.no_tests
        return await check_all(headless, as_json=options.json, tests=tests, prompts=options.prompts)
    from kiln_models_gui.cli.packs import apply_pack, export_pack

    return await (export_pack if options.command == "export" else apply_pack)(headless, options)


def _words_of_pack(error: "PackRefusedError | SealError | FetchError", source: object) -> tuple[str, str]:
    from kiln_models_gui.probes.pack_fetch import FetchError, host_of_address
    from kiln_models_gui.store.pack_seal import SealError
    from kiln_models_gui.viewmodels.words.pack_fetch import fetch_message
    from kiln_models_gui.viewmodels.words.pack_keys import seal_words
    from kiln_models_gui.viewmodels.words.packs import refused_message

    if isinstance(error, SealError):
        return seal_words(error.problem), ""
    if isinstance(error, FetchError):
        message = fetch_message(error, host_of_address(str(source)))
    else:
        message = refused_message(error)
    return message.what, message.todo
