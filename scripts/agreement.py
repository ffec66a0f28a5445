#!/usr/bin/env python3
"""Holds the batch verbs against labelled sets: `scripts/agreement.py GREENROOM MODEL_FOLDER SETS_FOLDER`.

SETS_FOLDER holds ladder_dev.jsonl, gaming_dev.jsonl, intents_dev.jsonl, jd_dev.jsonl and
jd_resume_dev.jsonl. Prints one line a figure. Needs nothing but Python."""

import collections
import json
import pathlib
import statistics
import subprocess
import sys

PROGRAM, MODEL, SETS = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])


def rows(name):
    return [json.loads(line) for line in (SETS / name).read_text().splitlines()]


def batch(part, lines):
    given = "".join(json.dumps(line) + "\n" for line in lines)
    done = subprocess.run([PROGRAM, "--model", MODEL, "batch", part], input=given,
                          capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def ranks(values):
    order = sorted(values)
    return [statistics.mean(at for at, it in enumerate(order) if it == value) for value in values]


def spearman(a, b):
    a, b = ranks(a), ranks(b)
    if len(set(a)) == 1 or len(set(b)) == 1:
        return 0.0
    return statistics.correlation(a, b)


def mark(out):
    return out["overall"] if out["status"] == "scored" else 0.0


def ladder():
    asked = rows("ladder_dev.jsonl")
    by_question, by_level = collections.defaultdict(list), collections.defaultdict(list)
    for row, out in zip(asked, batch("evaluate", asked)):
        by_question[row["question"]].append((row["level"], mark(out)))
        by_level[row["level"]].append(mark(out))
    each = [sorted(it) for it in by_question.values()]
    rho = statistics.mean(spearman(*zip(*it)) for it in each)
    pairs = [a[1] < b[1] for it in each for a, b in zip(it, it[1:])]
    means = ", ".join(f"{statistics.mean(by_level[it]):.0f}" for it in sorted(by_level))
    print(f"answers of five levels ({len(asked)}): Spearman inside a question {rho:.3f}, "
          f"adjacent pairs in order {statistics.mean(pairs):.3f}, mean mark by level {means}")
    models = [{**row, "answer": row["model_answer"]} for row in asked[::5]]
    own = [mark(it) for it in batch("evaluate", models)]
    print(f"the model answer itself ({len(own)}): mean {statistics.mean(own):.1f}, least {min(own):.1f}")


def gaming():
    asked = rows("gaming_dev.jsonl")
    outs = batch("evaluate", asked)
    above = [mark(out) > 20 * row["max_level"] for row, out in zip(asked, outs)]
    print(f"cheats ({len(asked)}): {sum(above)} above the allowed level")


def intents():
    asked = rows("intents_dev.jsonl")
    outs = batch("intent", asked)
    right = [row["intent"] == out["intent"] for row, out in zip(asked, outs)]
    tricky = [it for row, it in zip(asked, right) if row["tricky"]]
    answers = [out["intent"] for row, out in zip(asked, outs) if row["intent"] == "answer"]
    swallowed = sum(it != "answer" for it in answers)
    print(f"intents ({len(asked)}): right {statistics.mean(right):.3f}, tricky "
          f"{statistics.mean(tricky):.3f}, answers taken for commands {swallowed} of {len(answers)}")


def jobs():
    asked = rows("jd_dev.jsonl")
    exact, hits = collections.Counter(), collections.defaultdict(lambda: [0, 0, 0])
    for row, out in zip(asked, batch("jd", asked)):
        for name in ["title", "seniority", "min_years"]:
            exact[name] += row[name] == out[name]
        exact["education"] += (row["education"] is None) == (out["education"] is None)
        for name in ["required", "preferred"]:
            truth = {it.lower() for it in row[f"{name}_skills"]}
            found = {it.lower() for it in out[name]}
            for at, add in enumerate([len(truth & found), len(found), len(truth)]):
                hits[name][at] += add
    f1 = {name: 2 * both / (found + truth) for name, (both, found, truth) in hits.items()}
    print(f"job descriptions ({len(asked)}): exact title {exact['title']}, seniority "
          f"{exact['seniority']}, years {exact['min_years']}, education asked or not "
          f"{exact['education']}; skills in the very same words, F1: required "
          f"{f1['required']:.2f}, preferred {f1['preferred']:.2f}")


def matches():
    texts = {row["id"]: row["text"] for row in rows("jd_dev.jsonl")}
    asked = rows("jd_resume_dev.jsonl")
    lines = [{"id": it["resume_id"], "resume": it["text"], "jd": texts[it["jd_id"]]} for it in asked]
    by_job = collections.defaultdict(list)
    by_fit = collections.defaultdict(list)
    for row, out in zip(asked, batch("ats", lines)):
        by_job[row["jd_id"]].append((row["fit"], out["overall"]))
        by_fit[row["fit"]].append(out["overall"])
    rho = statistics.mean(spearman(*zip(*it)) for it in by_job.values())
    means = ", ".join(f"{statistics.mean(by_fit[it]):.0f}" for it in sorted(by_fit))
    print(f"résumé against job ({len(asked)}): Spearman with fit inside a job {rho:.2f}, "
          f"mean score by fit 1 to 4: {means}")


for part in [ladder, gaming, intents, jobs, matches]:
    part()
