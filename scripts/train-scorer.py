#!/usr/bin/env python3
"""Learns the weights of the answer scorer.

    scripts/train-scorer.py words MODEL_FOLDER             writes common_words.gen.rs
    scripts/train-scorer.py weights DATA_FOLDER MODEL_FOLDER   writes weights.gen.rs
    scripts/train-scorer.py check DATA_FOLDER MODEL_FOLDER     cross-validates, by question

DATA_FOLDER holds grading/train.jsonl (SciEntsBank, CC BY-SA 3.0; its rows of Beetle are left out,
they lowered the agreement with other graders) and sets/ladder_dev.jsonl. Half of the questions of
content/questions, by the hash of their id, are learned from too; the other half is kept for
measuring. MODEL_FOLDER holds the sentence model. Needs numpy and a Rust toolchain. Every split is
by question.
"""
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import textwrap
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
EVALUATION = ROOT / "crates/domain/src/evaluation"

DIMENSIONS = ["relevance", "coverage", "depth", "structure", "specificity", "clarity"]

# Which dimension a signal belongs to, and its sign: a weight never turns against its meaning.
SPOKEN = {
    "relevance": "beyond precision on_topic -restating",
    "coverage": "recall stem_recall letters points",
    "depth": "density uncommon new_content content",
    "structure": "steps acts results together lessons relations",
    "specificity": "figures times",
    "clarity": "-fuzzy -states -sweeping -listener -generic -refusals",
}
BRIEF = {
    "relevance": "beyond alike precision",
    "coverage": "recall stem_recall letters",
    "depth": "new_content novel",
    "clarity": "-opposed -negations -refusals",
}
# What shows that an answer is to this question; a question that even its model answer is unlike
# expects less of it.
TOPIC = "beyond on_topic precision restating points -expected".split()
KNOWLEDGE = {"technical", "professional", "coding", "design"}

# Marks of the five levels of the ladder, and of SciEntsBank's three.
LEVELS = {1: 5, 2: 28, 3: 50, 4: 72, 5: 92}
LABELS = {"correct": 100, "partially_correct_incomplete": 50}

PENALTY = {"spoken": 120.0, "brief": 50.0}
# Least squares draws marks together; this draws them apart again.
SPREAD = {"spoken": 1.4, "brief": 1.0}

PROGRAM = """
#[path = "{root}/crates/server/src/ai/mod.rs"]
mod ai;
use domain::{{content::KeyPoint, evaluation::{{AnswerToJudge, Embedder, signals_of}}}};
use std::io::BufRead;

fn main() -> anyhow::Result<()> {{
    let model = match std::env::args().nth(1) {{
        Some(folder) => Some(ai::SentenceModel::load(std::path::Path::new(&folder))?),
        None => None,
    }};
    for line in std::io::stdin().lock().lines() {{
        let line: serde_json::Value = serde_json::from_str(&line?)?;
        let text = |key: &str| line[key].as_str().unwrap_or_default();
        let points: Vec<KeyPoint> = match line.get("key_points") {{
            Some(it) => serde_json::from_value(it.clone())?,
            None => Vec::new(),
        }};
        let asked = AnswerToJudge {{
            question: text("question"),
            round: None,
            key_points: &points,
            model_answer: text("model_answer"),
            samples: &[],
            answer: text("answer"),
        }};
        let signals = signals_of(&asked, model.as_ref().map(|it| it as &dyn Embedder));
        println!("{{}}", serde_json::to_string(&signals)?);
    }}
    Ok(())
}}
"""

MANIFEST = """
[package]
name = "signals"
version = "0.1.0"
edition = "2024"
[workspace]
[dependencies]
domain = {{ path = "{root}/crates/domain" }}
anyhow = "1"
half = "2"
ndarray = {{ version = "0.17", default-features = false, features = ["std"] }}
serde_json = "1"
unicode-normalization = "0.1"
"""


def measure(rows, model):
    """The signals of each row, by the program itself."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "src").mkdir()
        Path(folder, "src/main.rs").write_text(PROGRAM.format(root=ROOT))
        Path(folder, "Cargo.toml").write_text(MANIFEST.format(root=ROOT))
        (Path(folder) / "Cargo.lock").write_text((ROOT / "Cargo.lock").read_text())
        env = dict(os.environ, RUSTFLAGS="--cap-lints allow")
        build = ["cargo", "build", "--release", "--quiet", "--manifest-path", f"{folder}/Cargo.toml"]
        subprocess.run(build, check=True, env=env)
        command = [f"{folder}/target/release/signals"] + ([str(model.resolve())] if model else [])
        parts = np.array_split(np.arange(len(rows)), os.cpu_count())
        with ThreadPoolExecutor() as pool:
            done = pool.map(lambda part: run(command, [rows[at] for at in part]), parts)
            return [it for part in done for it in part]


def run(command, rows):
    lines = "".join(json.dumps(it) + "\n" for it in rows)
    done = subprocess.run(command, input=lines, stdout=subprocess.PIPE, text=True, check=True)
    return [dict(json.loads(it)) for it in done.stdout.splitlines()]


def read(path):
    return [json.loads(it) for it in path.read_text().splitlines() if it.strip()]


def bank_rows():
    """The graded samples of half of the questions of the bank."""
    rows = []
    for path in sorted((ROOT / "content/questions").glob("*.toml")):
        for it in tomllib.loads(path.read_text()).get("question", []):
            if int(hashlib.sha256(it["id"].encode()).hexdigest(), 16) % 2:
                continue
            shared = {"question": it["text"], "model_answer": it["model_answer"], "field": path.stem,
                      "round": it["round"], "key_points": it["key_points"]}
            rows += [dict(shared, level=one["level"], answer=one["text"]) for one in it.get("samples", [])]
    return rows


def spoken_rows(data):
    rows = read(data / "sets/ladder_dev.jsonl")
    for it in rows:
        it["field"] = it["round"]
    rows += bank_rows()
    for it in rows:
        points = [{"text": one} if isinstance(one, str) else one for one in it["key_points"]]
        it["key_points"] = [dict({"weight": 1, "examples": []}, **one) for one in points]
    return rows, np.array([LEVELS[it["level"]] for it in rows], float), [it["question"] for it in rows]


def brief_rows(data):
    rows = [it for it in read(data / "grading/train.jsonl") if it["dataset"] == "sciEntsBank"]
    for it in rows:
        it["model_answer"] = ". ".join(it["refs"])
    marks = [LABELS.get(it["label5"] or it["label"], 0) for it in rows]
    return rows, np.array(marks, float), [it["qid"] for it in rows]


def strangers(rows):
    """Answers put under questions they do not answer, every other one of the same field."""
    draw = random.Random(1)
    questions = {}
    for it in rows:
        questions.setdefault(it["question"], []).append(it)
    out = []
    for question, answers in questions.items():
        own = [it["answer"] for it in answers if it["level"] >= 2] + [answers[0]["model_answer"]]
        others = [it for it in questions if it != question]
        alike = [it for it in others if questions[it][0]["field"] == answers[0]["field"]]
        for answer in own:
            for other in draw.sample(alike, min(1, len(alike))) + draw.sample(others, 1):
                out.append(dict(questions[other][0], answer=answer, own=question))
    return out


def columns(layout):
    return [(name.lstrip("-"), -1.0 if name[0] == "-" else 1.0, DIMENSIONS.index(dimension))
            for dimension, names in layout.items() for name in names.split()]


def matrix(signals, layout):
    return np.array([[it[name] * sign for name, sign, _ in columns(layout)] for it in signals])


def ridge(x, y, penalty):
    """Least squares with a penalty and no weight below 0, by coordinate descent."""
    mean, scale = x.mean(0), x.std(0)
    z = (x - mean) / np.where(scale > 1e-9, scale, 1.0)
    z[:, scale <= 1e-9] = 0.0
    gram, aim = z.T @ z + penalty * np.eye(x.shape[1]), z.T @ (y - y.mean())
    weights = np.zeros(x.shape[1])
    for _ in range(2000):
        for k in range(len(weights)):
            rest = aim[k] - gram[k] @ weights + gram[k, k] * weights[k]
            weights[k] = max(0.0, rest / gram[k, k])
    return mean, np.where(scale > 1e-9, weights / np.where(scale > 1e-9, scale, 1.0), 0.0)


def logistic(x, y, penalty=1.0):
    """Logistic regression, classes weighing the same, by Newton's method. Signals that would
    count against an answer for being nearer are left out, one by one, the worst first."""
    live = x.std(0) > 1e-9
    while True:
        weights, base = newton(np.where(live, x, 0.0), y, penalty)
        if weights.min() >= 0:
            return weights, base
        live[weights.argmin()] = False


def newton(x, y, penalty):
    mean, scale = x.mean(0), x.std(0)
    live = scale > 1e-9
    scale = np.where(live, scale, 1.0)
    z = np.hstack([(x - mean) / scale, np.ones((len(x), 1))])
    z[:, :-1][:, ~live] = 0.0
    weight = np.where(y > 0, 0.5 / (y > 0).mean(), 0.5 / (y <= 0).mean())
    beta = np.zeros(z.shape[1])
    ridge_of = np.diag([penalty] * x.shape[1] + [1e-6])
    for _ in range(50):
        p = 1 / (1 + np.exp(-z @ beta))
        slope = z.T @ (weight * (p - y)) + ridge_of @ beta
        curve = (z * (weight * p * (1 - p))[:, None]).T @ z + ridge_of
        beta -= np.linalg.solve(curve, slope)
    raw = np.where(live, beta[:-1] / scale, 0.0)
    return raw, beta[-1] - raw @ mean


def learn(signals, marks, layout, kind):
    x = matrix(signals, layout)
    mean, weights = ridge(x, marks, PENALTY[kind])
    parts = (x - mean) * weights
    which = np.array([it[2] for it in columns(layout)])
    spread = np.array([parts[:, which == it].sum(1).std() for it in range(6)])
    return {"mean": mean, "weights": weights, "shares": spread / spread.sum(), "which": which,
            "middle": marks.mean(), "spread": SPREAD[kind], "layout": layout}


def predict(table, signals):
    parts = (matrix(signals, table["layout"]) - table["mean"]) * table["weights"]
    out = np.zeros(len(signals))
    for it in range(6):
        share = max(table["shares"][it], 0.01)
        sums = parts[:, table["which"] == it].sum(1)
        out += table["shares"][it] * np.clip(table["middle"] + table["spread"] * sums / share, 0, 100)
    return out


def crossed(signals, marks, questions, layout, kind, folds=6):
    """A prediction for each row by figures learned without its question."""
    names = sorted(set(questions))
    random.Random(0).shuffle(names)
    fold = {name: at % folds for at, name in enumerate(names)}
    where = np.array([fold[it] for it in questions])
    out = np.zeros(len(marks))
    for it in range(folds):
        train, test = np.where(where != it)[0], np.where(where == it)[0]
        table = learn([signals[at] for at in train], marks[train], layout, kind)
        out[test] = predict(table, [signals[at] for at in test])
    return out


def learn_topic(rows, signals, pairs, pair_signals, knowledge):
    """Weights and base of the regression for the questions of one sort."""
    here = lambda it: (it["round"] in KNOWLEDGE) == knowledge
    own = [one for it, one in zip(rows, signals) if it["level"] >= 2 and here(it)]
    others = [one for it, one in zip(pairs, pair_signals) if here(it)]
    signs = np.array([-1.0 if name[0] == "-" else 1.0 for name in TOPIC])
    x = np.array([[it[name.lstrip("-")] for name in TOPIC] for it in own + others])
    weights, base = logistic(x * signs, np.array([1.0] * len(own) + [0.0] * len(others)))
    return [*(weights * signs), base]


def rust_table(name, doc, table, names, topics, margin):
    found = {it[0]: (at, it) for at, it in enumerate(columns(table["layout"]))}
    lines = []
    for signal in names:
        if signal in found:
            at, (_, sign, dimension) = found[signal]
            mean, weight = table["mean"][at] * sign, table["weights"][at] * sign
        else:
            mean, weight, dimension = 0.0, 0.0, 0
        lines.append(f'        learned("{signal}", {dimension}, {mean + 0.0:.5}, {weight + 0.0:.5}),')
    numbers = lambda values: ", ".join(repr(round(float(it) + 0.0, 4)) for it in values)
    body = "\n".join(lines)
    return f"""
/// {doc}
pub(super) static {name}: Table = Table {{
    signals: &[
{body}
    ],
    shares: [{numbers(table["shares"])}],
    middle: {table["middle"]:.2f},
    spread: {table["spread"]!r},
    knowledge: [{numbers(topics[0])}],
    story: [{numbers(topics[1])}],
    margin: {margin:.1f},
}};
"""


HEADER = """//! Learned figures of the answer scorer, made by `scripts/train-scorer.py weights`.
//!
//! Those for brief answers were learned from SciEntsBank (Dzikovska et al., SemEval-2013 task 7;
//! CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/), those for spoken answers from
//! 150 graded answers of our own and the samples of half of the question bank. Only the figures are here, no text of either.

/// What was learned about one signal.
#[derive(Debug)]
pub(super) struct Learned {
    pub(super) name: &'static str,
    /// Index of the dimension it belongs to.
    pub(super) dimension: usize,
    /// The value of a middling answer.
    pub(super) mean: f64,
    /// Marks per unit above it.
    pub(super) weight: f64,
}

const fn learned(name: &'static str, dimension: usize, mean: f64, weight: f64) -> Learned {
    Learned { name, dimension, mean, weight }
}

/// Everything learned for one kind of answer.
#[derive(Debug)]
pub(super) struct Table {
    /// In the order of the signals.
    pub(super) signals: &'static [Learned],
    /// Share of each dimension in the whole; sums to 1.
    pub(super) shares: [f64; 6],
    /// Mark of the middling answer.
    pub(super) middle: f64,
    /// How far marks are drawn apart after the regression drew them together.
    pub(super) spread: f64,
    /// Weights of the logistic regression of `score::on_topic`, its base last, where knowledge
    /// is asked for and where a story is.
    pub(super) knowledge: [f64; 7],
    pub(super) story: [f64; 7],
    /// Half-width of the interval that held four in five marks of unseen questions.
    pub(super) margin: f64,
}
"""


def spearman(a, b):
    rank = lambda v: np.array([(v < it).sum() + (v == it).sum() / 2 for it in v])
    return np.corrcoef(rank(a), rank(b))[0, 1]


def report(kind, rows, marks, questions, guess):
    if kind == "brief":
        right, said = marks == 100, guess >= 50
        f1 = lambda a, b: 2 * (a & b).sum() / (a.sum() + b.sum())
        print(f"  r {np.corrcoef(guess, marks)[0, 1]:.3f}, Spearman {spearman(guess, marks):.3f},"
              f" two-way macro-F1 {(f1(right, said) + f1(~right, ~said)) / 2:.3f}")
        return
    ranks, pairs = [], []
    for question in dict.fromkeys(questions):
        at = [i for i, it in enumerate(questions) if it == question]
        at.sort(key=lambda i: rows[i]["level"])
        ranks.append(spearman(guess[at], marks[at]))
        pairs += [guess[a] < guess[b] for a, b in zip(at, at[1:])]
    levels = [guess[[i for i, it in enumerate(rows) if it["level"] == level]].mean() for level in range(1, 6)]
    print(f"  Spearman inside a question {np.mean(ranks):.3f}, neighbours in order {np.mean(pairs):.3f},"
          f" level means {np.round(levels)}")


def weights(data, model, write):
    out = HEADER
    for by, folder in (("MEANING", model), ("WORDS", None)):
        for kind, load, layout in (("spoken", spoken_rows, SPOKEN), ("brief", brief_rows, BRIEF)):
            rows, marks, questions = load(data)
            signals = measure(rows, folder)
            guess = crossed(signals, marks, questions, layout, kind)
            print(f"{kind} by {by.lower()}: {len(rows)} answers, {len(set(questions))} questions")
            report(kind, rows, marks, questions, guess)
            topics = [[0.0] * len(TOPIC) + [9.0]] * 2
            if kind == "spoken":
                pairs = strangers(rows)
                theirs = measure(pairs, folder)
                topics = [learn_topic(rows, signals, pairs, theirs, it) for it in (True, False)]
            margin = np.quantile(np.abs(guess - marks), 0.8)
            table = learn(signals, marks, layout, kind)
            how = "meaning and words" if folder else "words alone"
            out += rust_table(f"{kind.upper()}_BY_{by}", f"{kind.capitalize()} answers, by {how}.",
                              table, list(signals[0]), topics, margin)
    if write:
        (EVALUATION / "weights.gen.rs").write_text(out)


def words(model):
    listed = (model / "vocab.txt").read_text().splitlines()[1996:]
    common = [it for it in listed if it.isascii() and it.isalpha() and len(it) > 1][:4000]
    path = EVALUATION / "common_words.gen.rs"
    head = path.read_text().split("pub(super)")[0]
    body = " \\\n".join(textwrap.wrap(" ".join(common), 96))
    path.write_text(f'{head}pub(super) const COMMON: &str = "\\\n{body}";\n')


if __name__ == "__main__":
    verb, folders = sys.argv[1], [Path(it) for it in sys.argv[2:]]
    if verb == "words":
        words(*folders)
    else:
        weights(*folders, write=verb == "weights")
