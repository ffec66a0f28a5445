/** The socket of a line: dials, keeps it alive, carries commands and says how each one went. */
import { ApiFailure } from "../../api/failure";
import {
  type FromServer,
  follow,
  freshLine,
  type Happening,
  type Line,
  read,
  waitBefore,
} from "./line";
import type { Command, Draft } from "./queries";

interface Ends {
  /** Where to dial, to get the events after a number. */
  address: (after: number) => string;
  onLine: (line: Line) => void;
  onEvents: () => void;
}

/** How a command went: done, or not known, so that it must be sent another way. */
type Outcome = "done" | "unknown";

interface Waiting {
  settle: (outcome: Outcome) => void;
  refuse: (failure: ApiFailure) => void;
}

const PING_EVERY = 20_000;
const ANSWER_WITHIN = 8_000;

export class Wire {
  private line: Line;
  private socket: WebSocket | null = null;
  private redial: ReturnType<typeof setTimeout> | undefined;
  private heartbeat: ReturnType<typeof setInterval> | undefined;
  private heard = true;
  private readonly waiting = new Map<string, Waiting>();

  constructor(
    private readonly ends: Ends,
    after: number,
  ) {
    this.line = freshLine(after);
  }

  dial(): void {
    this.tell({ kind: "dialled" });
    const socket = new WebSocket(this.ends.address(this.line.seq));
    this.socket = socket;
    socket.onopen = () => this.opened();
    socket.onmessage = ({ data }) => this.received(read(data));
    socket.onclose = () => this.socket === socket && this.broke();
  }

  /** For good: the page is left or the interview is over. */
  hangUp(): void {
    clearTimeout(this.redial);
    clearInterval(this.heartbeat);
    const socket = this.socket;
    this.socket = null;
    socket?.close();
    this.settleAll();
  }

  /** Throws what the server refused. The same key may be sent another way when it is unknown. */
  send(key: string, command: Command): Promise<Outcome> {
    const { socket } = this;
    if (socket === null || this.line.link !== "open") return Promise.resolve("unknown");
    return new Promise((settle, refuse) => {
      const late = setTimeout(() => this.settled(key)?.settle("unknown"), ANSWER_WITHIN);
      this.waiting.set(key, {
        settle: (outcome) => {
          clearTimeout(late);
          settle(outcome);
        },
        refuse: (failure) => {
          clearTimeout(late);
          refuse(failure);
        },
      });
      socket.send(JSON.stringify({ type: "command", key, command }));
    });
  }

  /** Tells what is being typed; false when there is no line to tell it over. */
  draft(draft: Draft): boolean {
    const { socket } = this;
    if (socket === null || this.line.link !== "open") return false;
    socket.send(JSON.stringify({ type: "draft", ...draft }));
    return true;
  }

  private opened(): void {
    this.heard = true;
    clearInterval(this.heartbeat);
    this.heartbeat = setInterval(() => this.ping(), PING_EVERY);
    this.tell({ kind: "opened" });
  }

  private ping(): void {
    // Nothing since the last ping, not even its answer: the line only looks open.
    if (!this.heard) {
      this.broke();
      return;
    }
    this.heard = false;
    this.socket?.send(JSON.stringify({ type: "ping" }));
  }

  private received(message: FromServer | null): void {
    this.heard = true;
    if (message === null) return;
    this.tell({ kind: "received", message });
    if (message.type === "event") this.ends.onEvents();
    if (message.type === "done") this.settled(message.key)?.settle("done");
    if (message.type === "refused") {
      this.settled(message.key)?.refuse(new ApiFailure(message.code, message.message));
    }
  }

  private broke(): void {
    clearInterval(this.heartbeat);
    const socket = this.socket;
    this.socket = null;
    socket?.close();
    this.settleAll();
    this.tell({ kind: "broke" });
    const wait = waitBefore(this.line.failures, Math.random());
    this.redial = setTimeout(() => this.dial(), wait);
  }

  private settled(key: string): Waiting | undefined {
    const waiting = this.waiting.get(key);
    this.waiting.delete(key);
    return waiting;
  }

  private settleAll(): void {
    for (const key of [...this.waiting.keys()]) this.settled(key)?.settle("unknown");
  }

  private tell(happening: Happening): void {
    const before = this.line;
    this.line = follow(before, happening);
    if (this.line.link !== before.link || this.line.failures !== before.failures) {
      this.ends.onLine(this.line);
    }
  }
}
