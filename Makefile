# On a fresh machine:   make run   or   make test      (Windows: py packaging\dev.py run | test)
PY ?= python3
.PHONY: run test lint lock system screenshots clean
run test lint lock system screenshots:
	@$(PY) packaging/dev.py $@ $(ARGS)
clean:
	rm -rf .venv build dist
