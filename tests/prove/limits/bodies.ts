import { request } from "node:http";
import type { Scene } from "@/tests/prove/limits/scene";
import { asPost, browser, filled, formOf } from "@/tests/prove/served/browser";

const most = 256 * 1024;

/** What is too large is refused with a page that says so, by its size, and long texts beside their field. */
export async function bodies({ app, tally }: Scene) {
  const [{ port } = { port: 0 }] = app.servers;
  const own = browser({ port, origin: app.origin });
  const page = await own.go("/sign-in");
  const form = formOf(page, "Send me a code");
  const sized = (size: number) => asPost(app.origin, filled(form, { email: "x".repeat(size) }));

  const large = await own.once("/sign-in", sized(most));
  tally.is(large.status, 413, "status of a body that is too large");
  tally.check(
    large.text.includes("That is more than we can take"),
    "a body that is too large is refused without a page",
  );
  const below = await own.once("/sign-in", sized(most - 4_000));
  tally.check(below.text.includes("Write "), "a text that is too long is not answered beside its field");
  for (const [what, bytes] of [
    ["without a length", undefined],
    ["without an end", 30_000_000],
  ] as const) {
    const status = await raw(port, app.origin, bytes);
    tally.check(status === (bytes ? "cut" : "411"), `a body ${what} is answered with ${status}`);
  }
  const many = Array.from({ length: 2_000 }, (_, n): [string, string] => [`a${n}`, "b"]);
  const began = performance.now();
  const crowded = await own.once("/sign-in", asPost(app.origin, [...filled(form, {}), ...many]));
  tally.check(crowded.status === 200 && performance.now() - began < 5_000, "2,000 fields are too much for it");
  tally.is((await own.go("/sign-in")).status, 200, "status of a page after all this");
  return [{ limit: "bytes of a form", most, "at once": 1 }];
}

/** The status of a post that does not say its length, or that says and sends very many bytes; "cut" when there is none. */
function raw(port: number, origin: string, bytes?: number): Promise<string> {
  const length = bytes === undefined ? { "transfer-encoding": "chunked" } : { "content-length": bytes };
  return new Promise((done) => {
    const headers = { origin, "content-type": "text/plain", ...length };
    const going = request({ host: "127.0.0.1", port, path: "/sign-in", method: "POST", agent: false, headers });
    going.once("response", (answer) => done(String(answer.resume().statusCode)));
    going.once("error", () => done("cut"));
    going.end(Buffer.alloc(bytes ?? 10, "x"));
  });
}
