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
  const note = JSON.stringify({
    port: typeof address === "object" ? address?.port : 0,
    word,
  });
  for (let tries = 0; tries < 3; tries++) {
    try {
      writeFileSync(file, note, { flag: "wx" });
      process.on("exit", () => rmSync(file, { force: true }));
      return true;
    } catch {
      if (await isHeld(file)) break;
      rmSync(file, { force: true });
    }
  }
  server.close();
  return false;
}

async function isHeld(file: string): Promise<boolean> {
  try {
    const { port, word } = JSON.parse(readFileSync(file, "utf8"));
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
