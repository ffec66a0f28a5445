#!/usr/bin/env python3
"""Learns what an utterance means: the weights in crates/domain/src/interview/intent/*.gen.tsv.

    scripts/train-intents.py MODEL_FOLDER          writes the weights
    scripts/train-intents.py MODEL_FOLDER check    learns from all files but one, tries that one

Learns from scripts/intents/*.tsv (moment, intent, what the interviewer said, what was said), which
we wrote, and from crates/domain/tests/golden/intents.txt; not from held-out.tsv. Needs numpy,
scikit-learn and a Rust toolchain.
"""
import collections
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parent.parent
INTENT = ROOT / "crates/domain/src/interview/intent"
INTENTS = ("consent decline wait repeat clarify skip pause resume end ask_interviewer small_talk "
           "no_answer answer").split()
# How much the weights are held small; a feature must be seen so often to count.
STRENGTH = {"words": 2.0, "both": 2.0}
SEEN = 2
# Weights of words below so many hundredths are left out; those of a sentence vector are all small.
LEAST = 8
# The rules were written while looking at the golden sentences, so there they say nothing.
GOLDEN = "golden"


def rows():
    for path in sorted((ROOT / "scripts/intents").glob("*.tsv")):
        for line in path.read_text().splitlines():
            phase, intent, context, utterance = line.split("\t")
            yield {"file": path.stem, "phase": phase, "intent": intent, "context": context,
                   "utterance": utterance}
    kind = None
    for line in (ROOT / "crates/domain/tests/golden/intents.txt").read_text().splitlines():
        if line.startswith("["):
            kind = line.strip("[]").split(" ")
        elif line and not line.startswith("#"):
            yield {"file": GOLDEN, "phase": kind[0], "intent": kind[1], "context": "",
                   "utterance": line}


def with_features(all_rows, model):
    program = ROOT / "target/release/examples/intent_features"
    asked = "\n".join(json.dumps({k: it[k] for k in ("phase", "utterance", "context")}) for it in all_rows)
    done = subprocess.run([program, model], input=asked, capture_output=True, text=True, check=True)
    for it, line in zip(all_rows, done.stdout.splitlines(), strict=True):
        it["features"] = json.loads(line)
        if it["file"] == GOLDEN:
            it["features"] = [f for f in it["features"] if f[0][:2] not in ("r:", "q:", "t:")]
    return all_rows


def known(kind, name):
    return kind == "both" or not name.startswith("e:")


def matrix(all_rows, index):
    data, places, starts = [], [], [0]
    for it in all_rows:
        for name, value in it["features"]:
            if name in index:
                places.append(index[name])
                data.append(value)
        starts.append(len(places))
    return csr_matrix((data, places, starts), shape=(len(all_rows), len(index)), dtype=np.float32)


def learn(kind, learned):
    seen = collections.Counter(name for it in learned for name, _ in it["features"]
                               if known(kind, name))
    index = {name: at for at, name in enumerate(sorted(n for n, c in seen.items() if c >= SEEN))}
    model = LogisticRegression(C=STRENGTH[kind], max_iter=400, fit_intercept=False)
    model.fit(matrix(learned, index), [it["intent"] for it in learned])
    return model, index


def right(model, index, tried, text):
    chances = model.predict_proba(matrix(tried, index))
    heard = [model.classes_[at] for at in chances.argmax(axis=1)]
    good = [h == it["intent"] for h, it in zip(heard, tried)]
    answers = [h != "answer" for h, it in zip(heard, tried)
               if it["phase"] == "in_question" and it["intent"] == "answer"]
    print(f"{text}: {sum(good)} of {len(good)} right ({np.mean(good):.3f}); "
          f"{sum(answers)} of {len(answers)} answers taken for something else")
    for phase in ("in_question", "awaiting_consent", "paused", "closing"):
        part = [g for g, it in zip(good, tried) if it["phase"] == phase]
        print(f"    {phase}: {np.mean(part):.3f}", end="")
    print()
    return heard


def check(all_rows):
    files = sorted({it["file"] for it in all_rows} - {GOLDEN})
    for kind in ("words", "both"):
        for file in files:
            learned = [it for it in all_rows if it["file"] not in (file, "held-out")]
            right(*learn(kind, learned), [it for it in all_rows if it["file"] == file],
                  f"{kind}, {file}")


def write(all_rows):
    learned = [it for it in all_rows if it["file"] != "held-out"]
    for kind in ("words", "both"):
        model, index = learn(kind, learned)
        order = [list(model.classes_).index(it) for it in INTENTS]
        weights = model.coef_[order]
        lines = ["\t".join(["intents", *INTENTS])]
        for name, at in index.items():
            # Hundredths: finer weights change no reading.
            numbers = np.rint(weights[:, at] * 100).astype(int)
            if name.startswith("e:") or abs(numbers).max() >= LEAST:
                lines.append("\t".join([name, *map(str, numbers)]))
        (INTENT / f"{kind}.gen.tsv").write_text("\n".join(lines) + "\n")
        print(f"{kind}: {len(lines) - 1} features")


def main():
    subprocess.run(["cargo", "build", "--release", "--locked", "--workspace", "--bin", "greenroom",
                    "--examples"], cwd=ROOT, check=True)
    all_rows = with_features(list(rows()), sys.argv[1])
    if sys.argv[2:] == ["check"]:
        check(all_rows)
    else:
        write(all_rows)


if __name__ == "__main__":
    main()
