import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { env } from "@/lib/env";
import { originRefusal, takesOutsidePosts } from "@/lib/origin";
import { holdPage, type Pages } from "@/lib/run/front/hold-page";
import { readable } from "@/lib/run/front/readable";

/** Stands before the app: nothing that changes something gets past it from another site, and no page leaves without its policy. */
export const front =
  (pages: Pages, answer: RequestListener): RequestListener =>
  (request, response) => {
    if (!mayPass(request)) return refuse(response);
    request.url = readable(request.url ?? "/");
    nameHost(request);
    if (!request.headers.rsc && !request.headers["next-action"]) holdPage(pages, request, response);
    return answer(request, response);
  };

function mayPass({ method = "", url = "", headers }: IncomingMessage): boolean {
  if (["GET", "HEAD", "OPTIONS"].includes(method)) return true;
  if (method === "POST" && takesOutsidePosts(url.split("?")[0] ?? "")) return true;
  const said = ["origin", "sec-fetch-site"].flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : []));
  return originRefusal(new Headers(said as [string, string][]), env.APP_URL) === null;
}

function refuse(response: ServerResponse) {
  response.writeHead(403, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(
    "This did not come from a page of ours, so nothing was changed. Open the page again and send it from there.\n",
  );
}

/** Next compares an action's Origin with these. They say what is configured, whatever came. */
function nameHost({ headers }: IncomingMessage) {
  const { host } = new URL(env.APP_URL);
  headers.host = host;
  headers["x-forwarded-host"] = host;
}
