#!/usr/bin/env python3
"""Measures a release build on this machine: `make build`, then
`scripts/measure.py target/release/greenroom MODEL_FOLDER`. Prints one line a figure.

Everything stays on loopback; the data folder is temporary and removed."""

import http.client
import json
import pathlib
import re
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import uuid

FIXTURES = pathlib.Path(__file__).parent.parent / "crates/server/tests/fixtures"
ANSWER = (
    "On the night shift a patient of mine became restless two days after surgery. I assessed him "
    "from airway to exposure, took the early warning score, which was 7, called the doctor with "
    "SBAR, started oxygen as prescribed and wrote down every step. He was stable by four in the "
    "morning, and since then I check the trend of the score at every handover."
)


class Server:
    """A server of our own with its one keep-alive connection."""

    def __init__(self, program, model, data):
        begun = time.perf_counter()
        self.process = subprocess.Popen(
            [program, "--data", data, "--listen", "127.0.0.1:0", "--model", model, "serve"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        self.address = re.search(r"http://([\d.:]+)", self.process.stdout.readline())[1]
        self.line = http.client.HTTPConnection(self.address)
        self.cookie = ""
        self.call("GET", "/readyz")
        self.ready = time.perf_counter() - begun
        said = self.process.stdout.readline()
        self.password = said.rsplit(" ", 1)[1].strip()

    def call(self, method, path, body=None, headers=None):
        headers = {"Cookie": self.cookie, **(headers or {})}
        if isinstance(body, dict):
            body, headers = json.dumps(body), {**headers, "Content-Type": "application/json"}
        self.line.request(method, path, body, headers)
        reply = self.line.getresponse()
        content = reply.read()
        if reply.status >= 400:
            sys.exit(f"{method} {path}: {reply.status} {content.decode()}")
        if found := reply.getheader("Set-Cookie"):
            self.cookie = found.split(";")[0]
        kind = reply.getheader("Content-Type") or ""
        return json.loads(content) if "json" in kind else content

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def stop(self):
        self.process.terminate()
        self.process.wait()


def timed(work):
    begun = time.perf_counter()
    value = work()
    return value, (time.perf_counter() - begun) * 1000


def percentiles(millis):
    ordered = sorted(millis)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def upload(server):
    edge = "edge"
    head = f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="cv.pdf"\r\n\r\n'
    body = head.encode() + (FIXTURES / "nurse.pdf").read_bytes() + f"\r\n--{edge}--\r\n".encode()
    kind = {"Content-Type": f"multipart/form-data; boundary={edge}"}
    resume = server.call("POST", "/api/resumes", body, kind)["resume"]["id"]
    while server.call("GET", f"/api/resumes/{resume}")["status"] == "parsing":
        time.sleep(0.02)
    return resume


def sit(server, resume):
    """One interview of 12 questions; milliseconds of every answer, and the interview."""
    plan = server.call("POST", "/api/plans", {
        "resume_id": resume, "role": "registered-nurse", "difficulty": "medium",
        "persona": "friendly", "company_style": "balanced",
        "rounds": [{"kind": "introduction", "count": 2}, {"kind": "professional", "count": 5},
                   {"kind": "behavioural", "count": 5}],
    })["id"]
    interview = server.call("POST", "/api/interviews", {"plan_id": plan})["id"]
    path = f"/api/interviews/{interview}/commands"

    def command(body):
        return server.call("POST", path, body, {"Idempotency-Key": str(uuid.uuid4())})["interview"]

    command({"kind": "open"})
    view, millis = command({"kind": "consent"}), []
    while asked := view["open_question"]:
        body = {"kind": "answer", "text": ANSWER, "at": asked["at"], "follow_up": asked["follow_up"]}
        view, took = timed(lambda: command(body))
        millis.append(took)
    command({"kind": "no_more_questions"})
    command({"kind": "finish"})
    while server.call("GET", f"/api/interviews/{interview}")["report"] != "ready":
        time.sleep(0.05)
    return interview, millis


def long_interview(server, resume, data):
    """Milliseconds of looking at an interview of 10,000 events, and of a command in it."""
    plan = server.call("POST", "/api/plans", {
        "resume_id": resume, "role": "registered-nurse", "difficulty": "medium",
        "persona": "friendly", "company_style": "balanced",
    })["id"]
    interview = server.call("POST", "/api/interviews", {"plan_id": plan})["id"]
    path = f"/api/interviews/{interview}"
    for kind in ("open", "consent"):
        view = server.call("POST", f"{path}/commands", {"kind": kind})["interview"]
    last = view["last_seq"]
    said = json.dumps({"kind": "said", "move": "hold", "text": "Take all the time you need."})
    # Behind the program's back: ten thousand commands would take minutes.
    with sqlite3.connect(pathlib.Path(data) / "greenroom.db", timeout=20) as database:
        database.executemany(
            "insert into interview_events (interview_id, seq, at, kind, body_json) values (?, ?, ?, ?, ?)",
            [(interview, seq, 1, "said", said) for seq in range(last + 1, 10_001)])
        database.execute("update interviews set last_seq = 10000 where id = ?", (interview,))
    looks = [timed(lambda: server.call("GET", path))[1] for _ in range(9)]
    commands = [timed(lambda: server.call("POST", f"{path}/commands", {"kind": "hold"}))[1]
                for _ in range(9)]
    return statistics.median(looks), statistics.median(commands)


def plans(server, resume):
    """Milliseconds of 200 plans of every kind of wish, stored and all."""
    occupations = [it["code"] for it in server.call("GET", "/api/catalog")["occupations"]]
    millis = []
    for at in range(200):
        body = {
            "resume_id": resume, "role": occupations[at % len(occupations)],
            "difficulty": ["easy", "medium", "hard", "expert"][at % 4],
            "persona": "neutral", "company_style": "balanced", "seed": at,
        }
        if at % 2:
            body["minutes"] = 30 + at % 60
        millis.append(timed(lambda: server.call("POST", "/api/plans", body))[1])
    return millis


def content(program):
    """Milliseconds and MB of a program that loads the content and does next to nothing with it."""
    command = [program, "jd", "parse", "-"]
    run = lambda: subprocess.run(command, input=b"Nurse\n", stdout=subprocess.DEVNULL, check=True)
    bare = [timed(lambda: subprocess.run([program, "--version"], capture_output=True))[1] for _ in range(9)]
    whole = [timed(run)[1] for _ in range(9)]
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return statistics.median(whole) - statistics.median(bare), most


def main():
    program, model = sys.argv[1:3]
    millis, megabytes = content(program)
    print(f"loading the content and the skill finder, median of 9: {millis:.0f} ms, "
          f"{megabytes:.0f} MB for the whole process")
    print(f"size of the binary: {pathlib.Path(program).stat().st_size / 1e6:.1f} MB")
    starts = []
    with tempfile.TemporaryDirectory() as data:
        for _ in range(5):
            server = Server(program, model, data)
            starts.append(server.ready * 1000)
            rest = server.memory()
            if len(starts) < 5:
                server.stop()
        print(f"start to ready, median of 5 (the first makes the data folder): "
              f"{statistics.median(starts):.0f} ms")
        print(f"resident memory at rest, model loaded: {rest:.0f} MB")
        server.call("POST", "/api/sessions", {"email": "owner@localhost", "password": server.password})
        resume = upload(server)
        p50, p95 = percentiles(plans(server, resume))
        print(f"a plan over HTTP, 200 of all roles, stored and all: p50 {p50:.1f} ms, p95 {p95:.1f} ms")
        answers, interviews = [], []
        for _ in range(5):
            interview, millis = sit(server, resume)
            interviews.append(interview)
            answers += millis
        p50, p95 = percentiles(answers)
        print(f"answer to next question over HTTP, one connection, {len(answers)} answers, "
              f"evaluation running beside: p50 {p50:.1f} ms, p95 {p95:.1f} ms")
        pdfs = [timed(lambda: server.call("GET", f"/api/interviews/{it}/report.pdf")) for it in interviews]
        first, warm = pdfs[0][1], statistics.median(took for _, took in pdfs[1:])
        print(f"PDF report over HTTP, {len(pdfs[0][0]) // 1024} KB: first {first:.0f} ms, "
              f"then {warm:.0f} ms (median of {len(pdfs) - 1})")
        look, command = long_interview(server, resume, data)
        print(f"an interview of 10,000 events, median of 9: looked at, transcript and all, in "
              f"{look:.0f} ms; a command in it and the same look {command:.0f} ms")
        print(f"resident memory after 5 interviews and reports: {server.memory():.0f} MB")
        server.stop()
    files = [str(FIXTURES / "nurse.pdf")] * 20
    parsed, took = timed(lambda: subprocess.run(
        [program, "resume", "parse", *files], check=True, capture_output=True))
    print(f"résumé (one-page PDF) read and parsed, child process included, mean of {len(files)}: "
          f"{took / len(files):.0f} ms")


main()
