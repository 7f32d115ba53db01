import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** What becomes of the talk: `delay` holds each word back, `half-open` takes and never answers, `cut` ends in mid-answer. */
export type Fault = "pass" | "delay" | "half-open" | "reset" | "refuse" | "cut";
type How = {
  /** Milliseconds for which each way is held back, with `delay`. */
  ms?: number;
  /** With `cut`: only the answer to this, none of which is passed on. */
  answerTo?: RegExp;
};
type Talk = { near: Socket; far: Socket; dead: boolean; doomed: boolean };

export type FaultProxy = Awaited<ReturnType<typeof faultProxy>>;

/** Stands on loopback before a server, and does to what goes through it what bad networks do. Begins as `pass`. */
export async function faultProxy(to: { host: string; port: number }) {
  const talks = new Set<Talk>();
  let fault: Fault = "pass";
  let how: How = {};
  let cuts = 0;
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;

  async function listen(at: number): Promise<Server> {
    const opened = createServer({ noDelay: true }, join).listen(at, "127.0.0.1");
    await once(opened, "listening");
    return opened;
  }

  function join(near: Socket) {
    if (fault === "reset") return void near.resetAndDestroy();
    const far = connect({ ...to, noDelay: true });
    const talk = { near, far, dead: fault === "half-open", doomed: false };
    talks.add(talk);
    near.on("data", (bytes) => pass(talk, bytes, far));
    far.on("data", (bytes) => answer(talk, bytes));
    for (const socket of [near, far]) {
      // Each end hears of a reset by its own close.
      socket.on("error", () => {});
      socket.on("close", () => close(talk, socket === near ? far : near));
    }
  }

  function answer(talk: Talk, bytes: Buffer) {
    if (fault !== "cut" || (how.answerTo && !talk.doomed)) return pass(talk, bytes, talk.near);
    cuts++;
    if (how.answerTo) return reset(talk);
    talk.near.write(bytes.subarray(0, bytes.length >> 1), () => reset(talk));
  }

  function pass(talk: Talk, bytes: Buffer, on: Socket) {
    talk.dead ||= fault === "half-open";
    if (talk.dead) return;
    if (on === talk.far && fault === "cut" && how.answerTo?.test(bytes.toString("latin1"))) talk.doomed = true;
    if (fault === "delay") setTimeout(() => on.writable && on.write(bytes), how.ms);
    else on.write(bytes);
  }

  /** Of a talk that is half open, nobody hears that the other has gone. */
  function close(talk: Talk, other: Socket) {
    if (talk.dead) return;
    talks.delete(talk);
    other.end();
  }

  function reset(talk: Talk) {
    talks.delete(talk);
    talk.dead = true;
    talk.near.resetAndDestroy();
    talk.far.destroy();
  }

  return {
    port,
    /** How many answers were cut. */
    cuts: () => cuts,
    /** From now on. What was swallowed stays swallowed; `reset` and `refuse` end what is open as well. */
    async set(next: Fault, more: How = {}) {
      const before = fault;
      fault = next;
      how = more;
      if (next === "refuse" && before !== "refuse") server.close();
      if (next === "reset" || next === "refuse") for (const talk of talks) reset(talk);
      if (before === "refuse" && next !== "refuse") server = await listen(port);
    },
    async stop() {
      for (const talk of talks) reset(talk);
      server.close();
    },
  };
}
