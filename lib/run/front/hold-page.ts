import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { hashesIn, markRequest } from "@/lib/run/front/inline";
import { policy } from "@/lib/run/front/policy";

export type Pages = {
  /** Hashes of what stands inside the pages of the build. */
  built: ReadonlySet<string>;
  /** The whole page "not found"; empty while pages are being written. */
  missing: string;
};

/**
 * Holds an answer that is a page until all of it is there, so that its head can name the hashes of what stands inside it.
 *
 * Next answers with an empty page when it finds out only while making a page that there is nothing to show, and lets
 * script fill it in (vercel/next.js issue 57583). Whoever asks gets the whole page "not found" instead.
 */
export function holdPage({ built, missing }: Pages, request: IncomingMessage, response: ServerResponse) {
  const mark = markRequest(request);
  const { writeHead, write, end, flushHeaders } = response;
  const pieces: Buffer[] = [];
  let sent = false;

  const holds = () => !sent && !response.headersSent && isPage(response);
  const keep = (piece: unknown, encoding?: unknown) => {
    if (typeof piece === "string") pieces.push(Buffer.from(piece, asEncoding(encoding)));
    else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
  };
  const send = (done?: () => void) => {
    sent = true;
    let body: Buffer | string = Buffer.concat(pieces);
    if (response.statusCode === 404 && missing) {
      for (const header of ["content-encoding", "etag"]) response.removeHeader(header);
      body = missing;
    }
    const html = typeof body === "string" ? body : unpacked(body, response);
    // A handler that says a policy of its own, for a letter as a mail reader shows it, keeps that one.
    if (!response.hasHeader("Content-Security-Policy"))
      response.setHeader("Content-Security-Policy", policy(hashesIn(html, mark, built)));
    if (request.method === "HEAD") return end.call(response, "", "utf8", done);
    response.setHeader("Content-Length", Buffer.byteLength(body));
    return end.call(response, body, "utf8", done);
  };

  Object.assign(response, {
    writeHead(...head: Parameters<typeof writeHead>) {
      if (sent || response.headersSent || !willBePage(response, head)) return writeHead.apply(response, head);
      response.statusCode = head[0];
      return response;
    },
    flushHeaders: () => holds() || flushHeaders.call(response),
    write(...chunk: Parameters<typeof write>) {
      if (!holds()) return write.apply(response, chunk);
      keep(chunk[0], chunk[1]);
      chunk.find((each) => typeof each === "function")?.(null);
      return true;
    },
    end(...chunk: Parameters<typeof end>) {
      if (!holds()) return end.apply(response, chunk);
      keep(chunk[0], chunk[1]);
      return send(chunk.find((each) => typeof each === "function"));
    },
  });
}

/** Headers that come with the head count as well. */
function willBePage(response: ServerResponse, head: unknown[]) {
  for (const given of head)
    if (typeof given === "object" && given !== null && !Array.isArray(given))
      for (const [name, value] of Object.entries(given)) response.setHeader(name, value as string);
  return isPage(response);
}

const isPage = (response: ServerResponse) => /^text\/html\b/i.test(String(response.getHeader("content-type") ?? ""));
const asEncoding = (given: unknown) => (typeof given === "string" ? (given as BufferEncoding) : "utf8");

const unpack: Record<string, (body: Buffer) => Buffer> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

function unpacked(body: Buffer, response: ServerResponse): string {
  const how = unpack[String(response.getHeader("content-encoding") ?? "")];
  return (how && body.length > 0 ? how(body) : body).toString("utf8");
}
