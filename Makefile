# Everything one types while working on Kiln Models. `make help` lists it.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test verdicts check torture bench package package-linux package-windows package-test package-windows-test \
	screenshots catalogue translations clean
ready := packaging/setup/bootstrap.sh
bin := .venv/bin
watching := tests/viewmodels/test_file_watch.py

help: ## list the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1|\2/p' Makefile | column -t -s '|' 2>/dev/null \
	  || sed -nE 's/^([a-z-]+):.*## (.*)/  make \1: \2/p' Makefile

run: ## start the app (ARGS="--demo" for practice); without a screen: the guided tour, as pictures in build/tour
	@$(ready) run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then $(bin)/kiln-models $(ARGS); else \
	  echo "There is no screen here, so the guided tour takes pictures of every page instead."; \
	  QT_QPA_PLATFORM=offscreen $(bin)/kiln-models --tour build/tour && echo "They lie in $(CURDIR)/build/tour"; fi

test: ## run the tests, without a screen (PYTEST_FLAGS="-k word" to choose some)
	@$(ready) test
	@# What watches files under Qt's loop runs in a process of its own, where no earlier test left anything of Qt's.
	@if [ -z "$(PYTEST_FLAGS)" ]; then $(bin)/python -m pytest -p tests.no_skips $(watching); fi
	@$(bin)/python -m pytest -p tests.no_skips $(PYTEST_FLAGS) $(if $(PYTEST_FLAGS),,--ignore=$(watching))

verdicts: ## what tests and finding out say of real servers and of liars, into build/verdicts.md (VLLM=1: of vLLM too)
	@$(ready) test
	@$(ready) verdicts
	@if [ -n "$(VLLM)" ]; then $(ready) vllm; fi
	@KILN_MODELS_VLLM="$(VLLM)" $(bin)/python -m pytest -q -o 'norecursedirs=.*' tests/verdicts; status=$$?; \
	  echo "The tables lie in $(CURDIR)/build/verdicts.md"; exit $$status

check: ## format, lint, types, layer rules
	@$(ready) test
	@status=0; for tool in "ruff format --check ." "ruff check ." basedpyright lint-imports; do \
	  $(bin)/$$tool || status=1; done; exit $$status

bench: ## measure start, memory and large files against their limits (BENCH_FLAGS=--strict to fail on a miss)
	@$(ready) test
	@$(bin)/python packaging/bench $(BENCH_FLAGS)

torture: ## kill, race, fuzz and undo until nothing is lost (TORTURE_FLAGS=--short for a twentieth of it)
	@$(ready) test
	@$(bin)/python -m tests.torture $(TORTURE_FLAGS)

package: ## build the Python wheel and the installers of this system into dist/ (packaging/README.md)
	@$(ready) test
	@PATH="$$PATH:$(CURDIR)/.tools/uv/bin" uv build --quiet --wheel --out-dir dist && ls dist/*.whl
	@if [ "$$(uname)" = Linux ]; then $(MAKE) --no-print-directory package-linux; fi
	@if command -v makensis || command -v apt-get; then $(MAKE) --no-print-directory package-windows; else \
	  echo "No setup.exe for Windows: NSIS cannot be had here."; fi

package-linux: # the app with its Python in dist/kiln-models, as .deb and .rpm; and a bare window, for `make bench`
	@$(ready) package
	@echo "Freezing the app takes a minute or two, packing it as long again."
	@build/package/venv/bin/pyinstaller --noconfirm --log-level ERROR --workpath build/package/work --distpath dist packaging/kiln-models.spec
	@build/package/venv/bin/python packaging/linux dist/kiln-models build/package/linux dist

package-test: ## install, use, upgrade and remove the packages in a clean Debian (as root)
	@$(ready) package-test
	@packaging/linux/try-packages.sh
	@$(MAKE) --no-print-directory package-windows-test

package-windows: ## build the setup.exe for Windows into dist/
	@$(ready) package-windows
	@PATH="$$PATH:$(CURDIR)/.tools/uv/bin" $(bin)/python packaging/windows build/windows dist

package-windows-test: ## install, start, upgrade and remove that setup.exe under wine
	@$(ready) package-windows
	@$(bin)/python packaging/windows/try_setup.py "$$(ls -t dist/kiln-models-*-setup.exe | head -n 1)" build/windows/trial

screenshots: ## pictures of every page in two themes, two sizes and three languages, into build/screenshots
	@$(ready) test
	@rm -rf build/screenshots
	@QT_QPA_PLATFORM=offscreen $(bin)/kiln-models --tour build/screenshots --all-themes
	@$(bin)/python packaging/pictures.py build/screenshots

catalogue: ## write resources/catalogue.json again from the installed kiln-ai
	@$(ready) test
	@$(bin)/python packaging/catalogue/generate.py

translations: ## bring resources/translations up to date with the program's texts, and compile them
	@$(ready) test
	@$(bin)/python packaging/translations update && $(bin)/python packaging/translations compile

clean: ## remove what was built or downloaded
	rm -rf .venv .tools build dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache .coverage*
