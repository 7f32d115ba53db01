import { globSync } from "node:fs";
import { connect } from "node:net";
import type { Said } from "@/tests/prove/headers/faults";

/** Bytes that are no request, or hardly one, each with what must be answered. */
export const odd: Record<string, { bytes: string; status: number }> = {
  "what is no request": { bytes: "HELLO\r\n\r\n", status: 400 },
  "a head that is too long": {
    bytes: `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${"x".repeat(40_000)}\r\n\r\n`,
    status: 431,
  },
  "a request without a host": { bytes: "GET /about HTTP/1.1\r\nConnection: close\r\n\r\n", status: 200 },
  "an expectation": {
    bytes: "GET / HTTP/1.1\r\nHost: x\r\nExpect: cake\r\nConnection: close\r\n\r\n",
    status: 417,
  },
  "an address that cannot be read": {
    bytes: "GET /%ff%c0 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    status: 404,
  },
  "a method that there is none of": { bytes: "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", status: 403 },
};

/** Sends bytes as they are and reads what comes back until the other side is done. */
export function sendBytes(port: number, bytes: string): Promise<Said> {
  return new Promise((done, fail) => {
    const heard: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.setTimeout(5_000, () => socket.destroy(new Error("no answer in 5 s")));
    socket.on("data", (piece) => heard.push(piece));
    socket.once("error", fail);
    socket.once("close", () => done(readAnswer(Buffer.concat(heard).toString("utf8"))));
  });
}

function readAnswer(heard: string): Said {
  const [head = "", text = ""] = heard.split(/\r\n\r\n(.*)/s);
  const [first = "", ...lines] = head.split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(":")[0]?.toLowerCase(), line.replace(/^[^:]*:\s*/, "")]),
  );
  return { status: Number(first.split(" ")[1]), headers, text };
}

/** Every file that is served as it is. */
export const filesOfBuild = () => {
  const built = process.env.NEXT_DIST_DIR ?? ".next";
  const made = globSync("static/**/*.*", { cwd: built }).map((file) => `/_next/${file}`);
  return [...made, ...globSync("**/*.*", { cwd: "public" }).map((file) => `/${file}`)];
};
