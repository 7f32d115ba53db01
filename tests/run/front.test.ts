import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { dressAll } from "@/lib/run/front/dress-all";
import { front } from "@/lib/run/front/front";

const ours = 'self.__next_f.push([1,"a row"])';
const built = "document.title = 'as built'";
const missing = "<!doctype html><title>Page not found</title>";
const pages = { built: new Set([`'${hashOf(built)}'`]), missing };

describe("the front before the app", () => {
  test("lets those scripts of a page run that carry the word of this very request, and no other", async () => {
    const typed = `<script>${ours.replace("a row", "typed")}</script><script nonce="guess">steal()</script>`;
    const policy = await policyOf(
      (mark) => `${typed}<script nonce="${mark}">${ours}</script><script>alert(1)</script>`,
    );
    expect(hashesIn(policy)).toEqual([hashOf(ours)]);
  });

  test("gives each request another word", async () => {
    const wordOfOne = async () => (await through(({ headers }, response) => void response.end(markOf(headers)))).text();
    const [one, other] = [await wordOfOne(), await wordOfOne()];
    expect(one).toMatch(/^[\w-]{22}$/);
    expect(other).not.toBe(one);
  });

  test("lets scripts run that were in a page as it was built, which have no word", async () => {
    expect(hashesIn(await policyOf(() => `<script>${built}</script><script>${ours}</script>`))).toEqual([
      hashOf(built),
    ]);
  });

  test("reads a page that is packed, and passes it on as it is", async () => {
    const answer = await through((request, response) => {
      const page = gzipSync(`<script nonce="${markOf(request.headers)}">${ours}</script>`);
      response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" });
      response.write(page.subarray(0, 20));
      response.end(page.subarray(20));
    });
    expect(await answer.text()).toContain(ours);
    expect(hashesIn(answer.headers.get("content-security-policy"))).toEqual([hashOf(ours)]);
  });

  test("shows the whole page where something is missing, whatever the app wrote", async () => {
    const answer = await through((_, response) => {
      response.statusCode = 404;
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end("<div></div>");
    });
    expect([answer.status, await answer.text()]).toEqual([404, missing]);
  });

  test("passes on what is no page as it comes", async () => {
    const answer = await through((_, response) => void response.end("words"));
    expect(await answer.text()).toBe("words");
    expect(hashesIn(answer.headers.get("content-security-policy"))).toEqual([]);
  });

  test("lets no cache keep an answer that sets a cookie, and tells nobody what it is made with", async () => {
    const answer = await through((_, response) => {
      const head = { "Set-Cookie": "a=b", "Cache-Control": "public, max-age=60", "X-Powered-By": "Next.js" };
      response.writeHead(200, head).end();
    });
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.headers.get("x-powered-by")).toBeNull();
  });

  test("tells the app the host that is configured, whatever was sent", async () => {
    const forged = { "x-forwarded-host": "elsewhere.example" };
    const answer = await through(
      ({ headers }, response) => {
        response.end(`${headers.host} ${headers["x-forwarded-host"]}`);
      },
      { headers: forged },
    );
    expect(await answer.text()).toBe("localhost:3000 localhost:3000");
  });

  test.each([
    ["no origin", {}, 403],
    ["another origin", { Origin: "https://elsewhere.example" }, 403],
    ["another site", { Origin: "http://localhost:3000", "Sec-Fetch-Site": "cross-site" }, 403],
    ["our own", { Origin: "http://localhost:3000", "Sec-Fetch-Site": "same-origin" }, 200],
  ])("a post from %s", async (_, headers, status) => {
    const answer = await through((_, response) => void response.end(), { method: "POST", headers });
    expect(answer.status).toBe(status);
  });

  test("lets a mail reader's one click through without an origin, at its own address only", async () => {
    const click = (path: string) => through((_, response) => void response.end(), { method: "POST" }, path);
    expect((await click("/do/abc.def-g/one-click")).status).toBe(200);
    for (const path of ["/do/abc", "/do/abc/one-click/", "/do/a/b/one-click", "/x?/do/abc/one-click"])
      expect((await click(path)).status).toBe(403);
  });
});

async function through(app: RequestListener, asked: RequestInit = {}, path = "/") {
  const server = dressAll(createServer(front(pages, app)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, asked);
}

async function policyOf(page: (mark: string) => string) {
  const answer = await through(({ headers }, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(page(markOf(headers)));
  });
  return answer.headers.get("content-security-policy");
}

const markOf = (headers: { [name: string]: unknown }) =>
  /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "";
const hashesIn = (policy: string | null) => policy?.match(/sha256-[\w+/=]+/g) ?? [];
function hashOf(words: string) {
  return `sha256-${createHash("sha256").update(words).digest("base64")}`;
}
