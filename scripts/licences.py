"""Checks that every crate's licence is allowed by deny.toml; used where cargo-deny is not installed."""

import json
import re
import sys

allowed = set(re.findall(r'"([^"]+)"', re.search(r"allow = \[(.*?)\]", open(sys.argv[1]).read(), re.S)[1]))
broken = []
for package in json.load(sys.stdin)["packages"]:
    expression = package["license"]
    if expression is None:
        broken.append(f"{package['name']} {package['version']} names no licence")
        continue
    # `A OR B`: one is enough. `A AND B`: each must be. Slashes are an old way to write OR.
    choices = re.split(r"\s+OR\s+|/", expression.replace("(", " ").replace(")", " "))
    if not any(all(part.strip() in allowed for part in re.split(r"\s+AND\s+", it)) for it in choices):
        broken.append(f"{package['name']} {package['version']} is under {expression}")
    source = package["source"]
    if source is not None and not source.startswith("registry+"):
        broken.append(f"{package['name']} comes from {source}, not from the registry")
if broken:
    sys.exit("\n".join(broken))
