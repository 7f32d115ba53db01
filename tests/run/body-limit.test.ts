import { createServer, request, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { limitBody, MOST } from "@/lib/run/body-limit";

let server: Server;
let port = 0;
let heard = 0;

beforeAll(async () => {
  server = createServer(
    limitBody(async (request, response) => {
      heard = 0;
      for await (const piece of request) heard += piece.length;
      response.end("taken");
    }),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterAll(() => server.close());

describe("a body", () => {
  test("as large as may be is read whole", async () => {
    expect(await post(MOST)).toMatchObject({ status: 200, text: "taken" });
    expect(heard).toBe(MOST);
  });

  test.each([MOST + 1, 5_000_000])("of %i bytes is refused with a page that says so", async (size) => {
    const { status, text } = await post(size);
    expect(status).toBe(413);
    expect(text).toContain("<h1>That is more than we can take</h1>");
  });

  test("without an end is cut off", async () => {
    await expect(post(30_000_000)).rejects.toThrow();
  });

  test("that does not say its length is refused, however small", async () => {
    const { status, text } = await post(10, { "transfer-encoding": "chunked" });
    expect(status).toBe(411);
    expect(text).toContain("nothing was changed");
  });
});

function post(size: number, headers: Record<string, string | number> = { "content-length": size }) {
  return new Promise<{ status?: number; text: string }>((done, fail) => {
    const asking = request({ host: "127.0.0.1", port, method: "POST", headers, agent: false }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (piece) => {
        text += piece;
      });
      answer.once("end", () => done({ status: answer.statusCode, text })).once("error", fail);
    });
    asking.once("error", fail);
    asking.end(Buffer.alloc(size, "x"));
  });
}
