# Everything runs in .venv, which the first target that needs it makes.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
REDTEAM ?= ../shared/redteam
# What is installed, with hashes. "make install LOCK=" takes the newest within pyproject.toml's
# bounds instead, for platforms that the lock does not know.
LOCK   ?= requirements.lock
UV     := uv==0.13.9

.PHONY: help install lock canary demo test verify build bench mutants fuzz margins lint redteam endurance clean

help:            ## this list
	@grep -E '^[a-z]+: .*##|^[a-z]+:  +##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | expand -t 12

install: $(STAMP) ## .venv with everything, TensorFlow included

$(STAMP): pyproject.toml $(LOCK)
	$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13) and "Python 3.11 to 3.13 is needed: make PYTHON=python3.11 …")'
	$(PYTHON) -m venv $(VENV) || (echo "On Debian and Ubuntu: apt-get install python3-venv" && false)
ifneq ($(strip $(LOCK)),)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r $(LOCK)
	PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
else
	PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[authoring,keras,cluster,dev]'
endif
	@touch $(STAMP)

lock:            ## requirements.lock anew from pyproject.toml; UPGRADE=--upgrade moves what is pinned
	$(PYTHON) -m venv --clear dist/lock
	dist/lock/bin/python -m pip install --quiet --disable-pip-version-check '$(UV)'
	dist/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --all-extras --generate-hashes \
	    --no-emit-index-url --no-header $(UPGRADE) --output-file requirements.lock pyproject.toml

canary:          ## the newest releases, our upper bounds ignored: what they break (A="a01 a05": only those)
	$(PYTHON) tests/canary/canary.py $(A)

demo: $(STAMP)    ## make a class of 40 submissions, grade it, say where the report is
	$(BIN)/autograder demo --to demo

test: $(STAMP)    ## lint, then every test
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto --dist worksteal

verify: $(STAMP)  ## prove that every assignment holds
	$(BIN)/autograder verify

build: $(STAMP)   ## assignments/ and dist/ from solutions/
	$(BIN)/autograder build

bench: $(STAMP)   ## ours beside otter run, as ratios: docs/benchmarks.json
	$(BIN)/python tests/bench/bench.py

mutants: $(STAMP) ## break every reference answer in small ways: docs/mutation.md
	OMP_NUM_THREADS=1 $(BIN)/python tests/mutation/mutants.py --report docs/mutation.md

fuzz: $(STAMP)    ## 10,000 mutated submissions, boxes that say anything, hostile bytes: docs/fuzzing.md
	$(BIN)/python tests/fuzz/run_intake.py --report docs/fuzzing.md
	$(BIN)/python tests/fuzz/run_peer.py
	$(BIN)/python tests/fuzz/run_wire.py

margins: $(STAMP) ## train every capstone's reference over ten seeds: docs/margins.md (half an hour)
	$(BIN)/python tests/margins/margins.py

lint: $(STAMP)    ## ruff and mypy
	$(BIN)/ruff check .
	$(BIN)/mypy

redteam: $(STAMP) ## the hostile-submission suite at both levels; needs root and 8 GB
	UNROLLED_LEVEL=namespaces PYTHONPATH=tests/redteam $(BIN)/python $(REDTEAM)/harness.py \
	    --adapter adapter:Adapter --python $(BIN)/python --out dist/redteam-namespaces.json
	UNROLLED_LEVEL=other_user PYTHONPATH=tests/redteam $(BIN)/python $(REDTEAM)/harness.py \
	    --adapter adapter:Adapter --python $(BIN)/python --out dist/redteam-other_user.json

endurance: $(STAMP) ## a class of 500 while it is killed, starved and filled up; needs Linux, better root
	$(BIN)/python tests/endurance/endurance.py --number 500

clean:           ## remove what was made here, .venv excepted
	rm -rf dist demo build .pytest_cache .mypy_cache .ruff_cache *.egg-info
