"""Serves a model with llama.cpp's own HTTP server until its standard input closes.

Arguments: MODEL NAME PORT KEY [no-jinja]; an empty KEY for none.
"""

import importlib
import sys
from typing import Any


def main() -> None:
    model, name, port, key, *options = sys.argv[1:]
    xllamacpp: Any = importlib.import_module("xllamacpp")  # its stubs know nothing of what it exports
    params = xllamacpp.CommonParams()
    params.model.path = model
    params.model_alias = {name}
    params.hostnames = ["127.0.0.1"]
    params.port = int(port)
    params.api_keys = [key] if key else []
    params.n_ctx = 4096
    params.n_parallel = 2
    params.cpuparams.n_threads = 1
    params.warmup = False
    params.use_jinja = "no-jinja" not in options
    server = xllamacpp.Server(params)
    print("READY", server.listening_address, flush=True)  # noqa: T201
    sys.stdin.read()  # ends with the test run, even where that is killed


main()
