"""Schemathesis: requests made from docs/openapi against the emulator. No 5xx but 501, no reply that is not described."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import urllib.request

from common import BASE, DISK, PROJECT, SERVER, TOKEN, reset

HERE = os.path.dirname(os.path.abspath(__file__))
DESCRIPTIONS = os.path.join(HERE, "..", "..", "docs", "openapi")
CHECKS = ",".join([
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
    "response_schema_conformance", "ignored_auth",
])
# How many requests of each operation beside those at the edges of its description.
EXAMPLES = os.environ.get("SCHEMATHESIS_EXAMPLES", "25")
SEED = os.environ.get("SCHEMATHESIS_SEED", "1")


def call(path, body=None, token=TOKEN):
    request = urllib.request.Request(f"{BASE}/proxy/{path}", data=json.dumps(body).encode() if body else None)
    request.add_header("X-Auth-Token", token)
    with urllib.request.urlopen(request) as reply:
        return reply.headers, json.loads(reply.read())


def spare_token():
    """A token to revoke: the one that all requests carry must stay."""
    user = {"name": "demo", "password": "demo", "domain": {"name": "demo"}}
    auth = {"identity": {"methods": ["password"], "password": {"user": user}}, "scope": {"project": {"id": PROJECT}}}
    return call("iam/v3/auth/tokens", {"auth": auth})[0]["X-Subject-Token"]


def first(path, key):
    return call(path)[1][key][0]["id"]


def known():
    """Ids of things that are there, so that not every answer is that nothing was found."""
    cbr, csbs = f"cbr/v3/{PROJECT}", f"csbs/v1/{PROJECT}"
    vault = next(row for row in call(f"{cbr}/vaults")[1]["vaults"] if row["resources"])
    disk = {"backup": {"volume_id": DISK, "name": "known"}}
    return {
        "VAULT": vault["id"],
        "POLICY": first(f"{cbr}/policies", "policies"),
        "BACKUP": first(f"{cbr}/backups", "backups"),
        "TASK": first(f"{cbr}/operation-logs", "operation_logs"),
        "CHECKPOINT": call(f"{cbr}/backups")[1]["backups"][0]["checkpoint_id"],
        "ITEM": first(f"{csbs}/checkpoint_items", "checkpoint_items"),
        "JOB": call(f"vbs/v2/{PROJECT}/cloudbackups", disk)[1]["job_id"],
        "SERVER": SERVER,
        "SPARE_TOKEN": spare_token(),
    }


def main():
    # It keeps notes beside its settings and where it runs: both away from the sources.
    with tempfile.TemporaryDirectory() as folder:
        settings = shutil.copy(os.path.join(HERE, "schemathesis.toml"), folder)
        run(folder, settings)


def run(folder, settings):
    failed = []
    for service in ["iam", "cbr", "csbs", "vbs"]:
        reset()
        environment = {**os.environ, **known(), "SERVICE": f"{BASE}/proxy/{service}"}
        command = [
            os.path.join(os.path.dirname(sys.executable), "st"), "--config-file", settings, "--no-color", "run", os.path.join(DESCRIPTIONS, f"{service}.json"), "--checks", CHECKS,
            "--phases", "examples,coverage,fuzzing", "-n", EXAMPLES, "--seed", SEED, "--warnings", "off",
            "--continue-on-failure",
        ]
        result = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        lines = [line for line in result.stdout.splitlines() if "generated" in line]
        print(f"schemathesis {service}: {' '.join(lines).strip() or 'did not run'}")
        if result.returncode:
            failed.append(service)
            print(result.stdout, result.stderr, sep="\n", file=sys.stderr)
    if failed:
        raise SystemExit(f"FAILED: {', '.join(failed)}; repeat with SCHEMATHESIS_SEED={SEED}")


main()
