# On a fresh machine:   make run   or   make test      (Windows: py packaging\dev.py run | test)
PY ?= python3
.PHONY: run test lint lock system screenshots package clean
run test lint lock system screenshots package:
	@$(PY) packaging/dev.py $@ $(ARGS)
clean:
	rm -rf .venv build dist
