import { Agent, type IncomingHttpHeaders, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 200 });

export type Asking = {
  method?: string;
  headers?: Record<string, string | undefined>;
  body?: Buffer | string;
  /** Milliseconds after which nothing more is waited for. */
  timeout?: number;
};
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

/** One request over HTTP to a port of this machine, with just the headers that are said. No redirect is followed. */
export function ask(port: number, path: string, { method = "GET", headers, body, timeout = 30_000 }: Asking = {}) {
  const said = Object.fromEntries(Object.entries(headers ?? {}).filter(([, value]) => value !== undefined));
  const length = body === undefined ? {} : { "content-length": `${Buffer.byteLength(body)}` };
  return new Promise<Answer>((done, fail) => {
    const going = request(
      { agent, host: "127.0.0.1", port, path, method, headers: { ...length, ...said } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part) => parts.push(part));
        answer.once("error", fail);
        answer.once("end", () => {
          const whole = Buffer.concat(parts);
          done({ status: answer.statusCode ?? 0, headers: answer.headers, body: whole, text: whole.toString("utf8") });
        });
      },
    );
    const late = setTimeout(() => going.destroy(new Error(`no answer to ${method} ${path} in ${timeout} ms`)), timeout);
    going.once("close", () => clearTimeout(late));
    going.once("error", fail);
    going.end(body);
  });
}
