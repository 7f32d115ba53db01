import type { Server } from "node:http";
import { answerBadly } from "@/lib/run/front/bad-request";
import { dress } from "@/lib/run/front/headers";

/** Dresses whatever a server answers, also what it answers by itself: before the app, after it, and to what is no request. */
export function dressAll(server: Server): Server {
  server.prependListener("request", (_, response) => dress(response));
  server.on("checkExpectation", (_, response) => {
    dress(response);
    response.writeHead(417).end();
  });
  return server.on("clientError", answerBadly);
}
