import { createServer, type Socket } from "node:net";
import { headerOf } from "@/tests/support/raw-mail";

/** A mail server of a few lines that can keep whoever sends waiting for its answer, at the worst moment. */
export async function openSmtp() {
  const taken: string[] = [];
  const mails: string[] = [];
  const unanswered: (() => void)[] = [];
  const watchers: { count: number; done: () => void }[] = [];
  const state: { holdFrom: number; refusal: string | null; nobody: string | null } = {
    holdFrom: Infinity,
    refusal: null,
    nobody: null,
  };
  const take = (mail: string, say: (line: string) => void) => {
    if (state.refusal) return say(state.refusal);
    const answer = () => say("250 taken");
    mails.push(mail);
    taken.push(headerOf(mail, "Subject") ?? "");
    if (taken.length >= state.holdFrom) unanswered.push(answer);
    else answer();
    for (const watcher of watchers) if (taken.length >= watcher.count) watcher.done();
  };
  const server = createServer((socket) => converse(socket, take, () => state.nobody ?? "250 yes"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    /** The subjects of all mail taken so far. */
    taken,
    /** Each of them as it came. */
    mails,
    /** From this one on, mail is taken and the sender is kept waiting for the answer. */
    holdFrom: (count: number) => {
      state.holdFrom = count;
    },
    release: () => {
      state.holdFrom = Infinity;
      for (const answer of unanswered.splice(0)) answer();
    },
    /** From now on refuses every mail with this line; null to take it again. */
    refuse: (line: string | null) => {
      state.refusal = line;
    },
    /** From now on knows no recipient, and says this line; null to know all again. */
    knowNobody: (line: string | null) => {
      state.nobody = line;
    },
    /** Waits until so many have been taken in all. */
    took: (count: number) =>
      new Promise<void>((done) => (taken.length >= count ? done() : watchers.push({ count, done }))),
    close: () => server.close(),
  };
}

type Take = (mail: string, say: (line: string) => void) => void;

function converse(socket: Socket, take: Take, recipient: () => string) {
  const say = (line: string) => {
    if (socket.writable) socket.write(`${line}\r\n`);
  };
  let heard = "";
  let inMail = false;
  say("220 here");
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    heard += chunk;
    for (let end = cut(); end >= 0; end = cut()) {
      const part = heard.slice(0, end);
      heard = heard.slice(end + (inMail ? 5 : 2));
      if (inMail) {
        inMail = false;
        take(part, say);
      } else if (/^DATA/i.test(part)) {
        inMail = true;
        say("354 go on");
      } else if (/^QUIT/i.test(part)) {
        say("221 bye");
        socket.end();
      } else say(/^RCPT/i.test(part) ? recipient() : "250 yes");
    }
  });
  const cut = () => heard.indexOf(inMail ? "\r\n.\r\n" : "\r\n");
}
