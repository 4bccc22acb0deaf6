"""What the three rounds share: the emulator's address, its clock, and a check that says what it checked."""

import json
import os
import urllib.request

BASE = os.environ["EMULATOR"]
PROJECT = "0605767b5780d5762fc5c0118072a564"
TOKEN = os.environ["EMULATOR_TOKEN"]
ACCESS_KEY = "DEMOACCESSKEY"
SECRET_KEY = "demo-secret-key"
SERVER = "e8cc6bfd-d324-4b88-9109-9fb0ba70676f"
OTHER_SERVER = "97595625-198e-4e4d-879b-9d53f68ba551"
DISK = "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768"

passed = 0


def check(what, good):
    global passed
    if not good:
        raise SystemExit(f"FAILED: {what}")
    passed += 1


def done(name):
    print(f"{name}: {passed} checks passed")


def control(path, body=None, method="POST"):
    data = json.dumps(body or {}).encode() if method == "POST" else None
    request = urllib.request.Request(f"{BASE}/_emulator/{path}", data=data, method=method)
    with urllib.request.urlopen(request) as reply:
        text = reply.read()
        return json.loads(text) if text else None


def advance(seconds):
    control("clock", {"advance_seconds": seconds})


def reset():
    control("reset")
    control("clock", {"freeze": True})
