"""The command line of the commands."""

import argparse
from pathlib import Path


def make_parser() -> argparse.ArgumentParser:
    """What each command takes."""
    parser = argparse.ArgumentParser(prog="kiln-models", description="Kiln Models without a window.")
    commands = parser.add_subparsers(dest="command", required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help="one JSON document instead of lines")
    common.add_argument(
        "--editor", type=Path, action="append", default=[], metavar="FILE", help="also an editor's settings.json"
    )
    commands.add_parser("list", parents=[common], help="the providers, models and assignments that stand")
    check = commands.add_parser("check", parents=[common], help="look for problems, and test everything")
    check.add_argument("--no-tests", action="store_true", help="only look, and ask nobody")
    check.add_argument("--prompts", action="store_true", help="also ask each model for one short answer")
    _export(commands.add_parser("export", parents=[common], help="save a team pack, without keys"))
    _apply(commands.add_parser("apply", parents=[common], help="bring this computer to what a team pack says"))
    return parser


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pack", type=Path, metavar="PACK", help="the .kilnmodels file to write")
    parser.add_argument("--name", default="", help="what the pack is called")
    parser.add_argument("--note", default="", help="a word to whoever opens it")
    parser.add_argument(
        "--provider", action="append", default=[], metavar="ID", help="only this provider, as `list` names it"
    )
    parser.add_argument(
        "--model", action="append", default=[], metavar="KEY", help="only this model, as `list` names it"
    )
    parser.add_argument("--assignments-of", default="", metavar="FILE", help="the editor whose assignments go along")
    parser.add_argument("--evidence", action="store_true", help="what was found out of the models goes along")
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="the keys go along, locked by the first line of FILE"
    )


def _apply(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pack", metavar="PACK", help="a .kilnmodels file, or an https address")
    parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
    parser.add_argument(
        "--take", action="append", default=[], metavar="ITEM", help="also this item, as --json names it"
    )
    parser.add_argument("--leave", action="append", default=[], metavar="ITEM", help="not this item")
    parser.add_argument(
        "--key", action="append", default=[], metavar="SLOT=VARIABLE", help="a needed key stands in this variable"
    )
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="opens the keys in the pack with the first line of FILE"
    )
