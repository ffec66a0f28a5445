#!/usr/bin/env python3
"""Holds the batch verbs against labelled sets: `scripts/agreement.py GREENROOM MODEL_FOLDER SETS_FOLDER`.

SETS_FOLDER holds ladder_dev.jsonl, gaming_dev.jsonl, intents_dev.jsonl, jd_dev.jsonl and
jd_resume_dev.jsonl; the bank is content/questions. Prints one line a figure. Needs nothing but
Python."""

import collections
import json
import pathlib
import random
import statistics
import subprocess
import sys
import time
import tomllib

PROGRAM, MODEL, SETS = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])


def rows(name):
    return [json.loads(line) for line in (SETS / name).read_text().splitlines()]


def batch(part, lines, model=MODEL):
    given = "".join(json.dumps(line) + "\n" for line in lines)
    done = subprocess.run([PROGRAM, "--model", model, "batch", part], input=given,
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


def asked_of_bank(question, answer, level=None):
    """An answer under a question of the bank, which knows its samples but that of `level`."""
    known = [it for it in question["samples"] if it["level"] != level]
    keep = {it: question[it] for it in ("round", "key_points", "model_answer")}
    return {"id": question["id"], "question": question["text"], "samples": known,
            "answer": answer, **keep}


def bank():
    folder = pathlib.Path(__file__).parent.parent / "content/questions"
    files = [tomllib.loads(it.read_text()) for it in sorted(folder.glob("*.toml"))]
    professional = [q for it in files for q in it["question"] if q["round"] == "professional"]
    draw = random.Random(1)
    drawn = draw.sample(professional, 200)
    means = []
    for level in (2, 3, 5):
        of_level = lambda question: next(it for it in question["samples"] if it["level"] == level)
        asked = [asked_of_bank(it, of_level(it)["text"], level) for it in drawn]
        marks = [mark(it) for it in batch("evaluate", asked)]
        means.append(f"{statistics.mean(marks):.0f}")
    low = sum(it < 20 for it in marks)
    print(f"samples 2, 3, 5 of {len(drawn)} professional questions of the bank, each judged with the "
          f"others known: mean {', '.join(means)}; {low} of the samples 5 below 20")
    strangers = [asked_of_bank(one, other["model_answer"])
                 for one, other in zip(drawn, drawn[1:] + drawn[:1])]
    marks = [mark(it) for it in batch("evaluate", strangers)]
    print(f"model answers under another of these questions: mean {statistics.mean(marks):.1f}, "
          f"{sum(it > 40 for it in marks)} of {len(marks)} above 40")


def intents():
    asked = rows("intents_dev.jsonl")
    outs = batch("intent", asked)
    right = [row["intent"] == out["intent"] for row, out in zip(asked, outs)]
    tricky = [it for row, it in zip(asked, right) if row["tricky"]]
    answers = [out["intent"] for row, out in zip(asked, outs) if row["intent"] == "answer"]
    swallowed = sum(it != "answer" for it in answers)
    print(f"intents ({len(asked)}): right {statistics.mean(right):.3f}, tricky "
          f"{statistics.mean(tricky):.3f}, answers taken for commands {swallowed} of {len(answers)}")


def held_out():
    """Utterances the weights were not learned from, with the sentence model and by words alone."""
    path = pathlib.Path(__file__).parent / "intents/held-out.tsv"
    fields = ("phase", "intent", "context", "utterance")
    asked = [dict(zip(fields, line.split("\t"))) | {"id": at}
             for at, line in enumerate(path.read_text().splitlines())]
    for label, model in (("with the sentence model", MODEL), ("by words alone", "no-such-folder")):
        begun = time.perf_counter()
        outs = batch("intent", asked, model)
        took = (time.perf_counter() - begun) / len(asked) * 1000
        right = [row["intent"] == out["intent"] for row, out in zip(asked, outs)]
        answers = [out["intent"] for row, out in zip(asked, outs)
                   if row["intent"] == "answer" and row["phase"] == "in_question"]
        swallowed = sum(it != "answer" for it in answers)
        print(f"held-out utterances ({len(asked)}), {label}: right {statistics.mean(right):.3f}, "
              f"answers taken for something else {swallowed} of {len(answers)}; "
              f"{took:.1f} ms each, the start of the program and all its threads included")


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


for part in [ladder, gaming, bank, intents, held_out, jobs, matches]:
    part()
