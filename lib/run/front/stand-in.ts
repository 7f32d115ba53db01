import type { IncomingMessage, ServerResponse } from "node:http";
import { statusOf, type Trouble } from "@/lib/run/front/trouble";

/** What is sent in place of an answer. */
export type StandIn = { trouble: Trouble; page: () => Promise<string> };

/**
 * Sends something else in place of what the app sends, if there is anything when the app begins its answer. Returns what
 * sends it before the app has begun; the app is not heard any more after that.
 */
export function standIn(request: IncomingMessage, response: ServerResponse, choose: () => StandIn | undefined) {
  const { write, writeHead, end, flushHeaders, setHeader, appendHeader, removeHeader } = response;
  let shown = false;
  // What is sent in its place goes out through the same functions.
  let sending = false;

  async function show({ trouble, page }: StandIn) {
    if (shown || response.headersSent) return;
    shown = true;
    const body = await page();
    for (const header of ["content-encoding", "content-length", "etag", "location"])
      removeHeader.call(response, header);
    setHeader.call(response, "Content-Type", "text/html; charset=utf-8");
    setHeader.call(response, "Cache-Control", "private, no-store");
    response.statusCode = statusOf[trouble];
    if (response.statusCode === 503) setHeader.call(response, "Retry-After", "30");
    sending = true;
    end.call(response, request.method === "HEAD" ? "" : body, "utf8");
    sending = false;
  }

  const mute = () => shown && !sending;
  const isShown = () => {
    const instead = shown || response.headersSent ? undefined : choose();
    if (instead) void show(instead);
    return mute();
  };

  Object.assign(response, {
    writeHead(...head: Parameters<typeof writeHead>) {
      if (!shown) response.statusCode = head[0];
      return isShown() ? response : writeHead.apply(response, head);
    },
    flushHeaders: () => isShown() || flushHeaders.call(response),
    write: (...chunk: Parameters<typeof write>) => isShown() || write.apply(response, chunk),
    end: (...chunk: Parameters<typeof end>) => (isShown() ? response : end.apply(response, chunk)),
    setHeader: (...header: Parameters<typeof setHeader>) => (mute() ? response : setHeader.apply(response, header)),
    appendHeader: (...header: Parameters<typeof appendHeader>) =>
      mute() ? response : appendHeader.apply(response, header),
    removeHeader: (name: string) => mute() || removeHeader.call(response, name),
  });
  return show;
}
