"""Runs jobs one after the other and prints a line of JSON for each."""

import json


class Skip(Exception):
    """A job that cannot be done because an earlier one failed."""


def run(jobs):
    for name, job in jobs:
        try:
            wrong = job()
            line = {"job": name, "ok": wrong is not False, "why": "gave another answer" if wrong is False else ""}
        except Exception as error:  # noqa: BLE001 - whatever a client throws is its verdict
            line = {"job": name, "ok": False, "why": f"{type(error).__name__}: {error}"[:300]}
        print(json.dumps(line), flush=True)
