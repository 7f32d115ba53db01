import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";

/**
 * Holds `file` as a lock for as long as this process lives, also if it is killed: the file names a port on which the
 * holder answers with a word of its own. Returns false when somebody else holds it.
 */
export async function lock(file: string): Promise<boolean> {
  const word = randomUUID();
  const server = createServer((socket) => socket.on("error", () => {}).end(word));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  server.unref();
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const note = JSON.stringify({ port, word });
  for (let tries = 0; tries < 3; tries++) {
    if (write(file, note)) {
      process.on("exit", () => rmSync(file, { force: true }));
      return true;
    }
    const found = read(file);
    if (await isHeld(found)) break;
    clear(file, found);
  }
  server.close();
  return false;
}

function write(file: string, words: string): boolean {
  try {
    writeFileSync(file, words, { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

// Two that find the same stale note must not take away what the other has written since: one at a time, that note only.
function clear(file: string, stale: string) {
  const broom = `${file}.clearing`;
  if (!write(broom, "")) return;
  if (read(file) === stale) rmSync(file, { force: true });
  rmSync(broom);
}

async function isHeld(note: string): Promise<boolean> {
  try {
    const { port, word } = JSON.parse(note);
    return (await hear(port)) === word;
  } catch {
    return false;
  }
}

function hear(port: number): Promise<string> {
  return new Promise((done) => {
    let said = "";
    const socket = connect(port, "127.0.0.1");
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on("data", (chunk) => {
      said += chunk;
    });
    socket.on("error", () => {});
    socket.on("close", () => done(said));
  });
}
