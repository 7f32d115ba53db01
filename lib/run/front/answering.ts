import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { isNothingKept, withFate } from "@/lib/fate";
import { keepPosted } from "@/lib/run/front/posted";
import { type StandIn, standIn } from "@/lib/run/front/stand-in";
import { type Trouble, troublePage } from "@/lib/run/front/trouble";

/** Milliseconds after which something is answered, whatever the app still waits for. */
const LIMIT = 9_000;

/**
 * Answers every request in time, with a page that says what became of what was sent, also where the app fails, is silent
 * or does not know the form. `like` is a page of the build, for all that stands round it; without it the app is left alone.
 */
export const answering =
  (like: string, answer: RequestListener): RequestListener =>
  (request, response) => {
    if (!like) return answer(request, response);
    const posted = keepPosted(request);
    const isForm = request.method === "POST";
    const fate = withFate(() => {
      const show = standIn(request, response, () => {
        const trouble = request.headers.rsc || request.headers["next-action"] ? undefined : troubleIn();
        return trouble && instead(trouble);
      });
      giveUpLate(request, response, () => void show(instead(isForm ? "in-doubt" : "away")));
      answer(request, response);
    });

    function troubleIn(): Trouble | undefined {
      if (response.hasHeader("x-nextjs-action-not-found")) return "renewed";
      if (response.statusCode !== 500) return;
      if (!fate.away) return isForm ? "broken-form" : "broken";
      if (!isForm) return "away";
      return isNothingKept(fate) ? "not-kept" : "in-doubt";
    }

    const instead = (trouble: Trouble): StandIn => ({
      trouble,
      page: async () =>
        troublePage(like, { trouble, address: request.url ?? "/", posted: await posted(), reference: fate.reference }),
    });
  };

/** What is sent slowly is waited for: the time counts from when all of it is here. */
function giveUpLate(request: IncomingMessage, response: ServerResponse, giveUp: () => void) {
  let late: NodeJS.Timeout | undefined;
  const begin = () => {
    late = setTimeout(giveUp, LIMIT);
  };
  if (request.method === "POST") request.once("end", begin);
  else begin();
  response.once("close", () => clearTimeout(late));
}
