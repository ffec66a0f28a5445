/** The real program as a child process, on a temporary data folder and a loopback port. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const binary = join(root, "target/debug/greenroom");
const model = join(root, ".greenroom-test/model");

export const fixture = (name: string) => join(root, "crates/server/tests/fixtures", name);

export class Program {
  private child: ChildProcess | undefined;
  private readonly folder = mkdtempSync(join(tmpdir(), "greenroom-e2e-"));
  /** `http://127.0.0.1:port`; stays the same when the program is started again. */
  address = "";
  ownerEmail = "";
  ownerPassword = "";

  static async start(): Promise<Program> {
    const program = new Program();
    await program.run("127.0.0.1:0");
    return program;
  }

  /** Kills it as a crash would: no goodbye, nothing is written any more. */
  async crash(): Promise<void> {
    await this.end("SIGKILL");
  }

  async startAgain(): Promise<void> {
    await this.run(new URL(this.address).host);
  }

  async stop(): Promise<void> {
    await this.end("SIGTERM");
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    if (child === undefined) return;
    const gone = new Promise((done) => child.once("exit", done));
    child.kill(signal);
    await gone;
    this.child = undefined;
  }

  private async run(listen: string): Promise<void> {
    const args = ["--data", this.folder, "--listen", listen, "--model", model, "serve"];
    const child = spawn(binary, args, { stdio: ["ignore", "pipe", "pipe"] });
    this.child = child;
    let said = "";
    await new Promise<void>((ready, fail) => {
      child.once("exit", (code) => fail(new Error(`the program ended with ${code}: ${said}`)));
      child.stderr?.on("data", (text) => {
        said += text;
      });
      child.stdout?.on("data", (text) => {
        said += text;
        if (said.includes("until you change it")) ready();
      });
    });
    this.address = /ready: (\S+)/.exec(said)?.[1] ?? "";
    const owner = /Sign in as (\S+) with the password (\S+)/.exec(said);
    this.ownerEmail = owner?.[1] ?? "";
    this.ownerPassword = owner?.[2] ?? "";
  }
}
