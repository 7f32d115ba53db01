import type { IncomingMessage, RequestListener } from "node:http";

/** Bytes that the largest of our forms stays well below. */
export const MOST = 256 * 1024;
/** Bytes that are heard out although they are too many: a browser reads no answer before it has sent everything. */
const PATIENCE = 8 * 1024 * 1024;

/** Answers what brings more than a form of ours could, or does not say how much it brings. The rest goes on. */
export const limitBody =
  (answer: RequestListener): RequestListener =>
  (request, response) => {
    const refusal = refusalOf(request);
    if (!refusal) return answer(request, response);
    let heard = 0;
    request.on("data", (piece: Buffer) => {
      heard += piece.length;
      if (heard > PATIENCE) request.destroy();
    });
    request.once("end", () => {
      response.writeHead(refusal.status, {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-store",
        Connection: "close",
      });
      response.end(refusal.page);
    });
  };

function refusalOf({ headers }: IncomingMessage) {
  if (Number(headers["content-length"] ?? 0) > MOST) return tooLarge;
  return headers["transfer-encoding"] === undefined ? null : withoutLength;
}

const page = (title: string, ...words: string[]) => `<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} – Bobbin</title></head>
<body><main><h1>${title}</h1>${words.map((each) => `<p>${each}</p>`).join("")}<p><a href="/">Go to the front page</a></p></main></body>
</html>
`;

const tooLarge = {
  status: 413,
  page: page(
    "That is more than we can take",
    "What you sent is longer than any of our forms, so nothing was changed.",
    "Go back: what you typed is still there. Make it shorter, then send it again.",
  ),
};
const withoutLength = {
  status: 411,
  page: page(
    "We could not read that",
    "What came did not say how long it is, so nothing was changed.",
    "Go back and send it again. If it keeps happening, try another browser.",
  ),
};
