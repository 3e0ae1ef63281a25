"""The workflows: nothing in them changes by itself, and what they run is there."""

import re

import pytest
import yaml

NAMES = ("release", "tests")


@pytest.fixture(params=NAMES)
def workflow(request, root):
    return yaml.safe_load((root / f".github/workflows/{request.param}.yml").read_text("utf-8"))


def steps(workflow):
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_every_action_is_pinned_by_its_commit(workflow):
    used = [step["uses"] for step in steps(workflow) if "uses" in step]
    assert used
    assert [name for name in used if not re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", name)] == []


def test_nothing_may_write_but_the_release(workflow):
    assert workflow["permissions"] == {"contents": "read"}
    assert {name for name, job in workflow["jobs"].items() if "permissions" in job} <= {"release"}


def test_every_script_that_is_run_is_there(workflow, root):
    said = " ".join(step.get("run", "") for step in steps(workflow)).replace("\\", "/")
    scripts = set(re.findall(r"packaging/[\w./-]+\.(?:py|sh|ps1)", said))
    assert scripts
    assert [name for name in scripts if not (root / name).is_file()] == []


def test_no_job_runs_for_ever(workflow):
    assert all("timeout-minutes" in job for name, job in workflow["jobs"].items() if name != "release")
