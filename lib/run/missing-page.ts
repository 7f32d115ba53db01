import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Next answers with an empty page when it finds out only while making a page that there is nothing to show, and lets
 * script fill it in (vercel/next.js issue 57583). Whoever has no script gets this page instead, whole.
 */
export function showWhenMissing(page: string, request: IncomingMessage, response: ServerResponse) {
  if (request.headers.rsc) return;
  const { write, writeHead, end, flushHeaders } = response;
  let shown = false;
  const missing = () => !shown && !response.headersSent && response.statusCode === 404 && isPage(response);
  const show = () => {
    shown = true;
    for (const header of ["content-encoding", "content-length", "etag"]) response.removeHeader(header);
    end.call(response, request.method === "HEAD" ? undefined : page, "utf8");
  };
  Object.assign(response, {
    writeHead: (...head: Parameters<typeof writeHead>) => (missing() ? response : writeHead.apply(response, head)),
    flushHeaders: () => missing() || flushHeaders.call(response),
    write: (...chunk: Parameters<typeof write>) => missing() || write.apply(response, chunk),
    end: (...chunk: Parameters<typeof end>) => {
      if (missing()) show();
      else if (!shown) end.apply(response, chunk);
      return response;
    },
  });
}

const isPage = (response: ServerResponse) => String(response.getHeader("content-type") ?? "").startsWith("text/html");
