import { createServer, type RequestListener, type Server } from "node:http";
import { env } from "@/lib/env";

const READY = "/api/health/ready";

/**
 * A server that at SIGTERM cuts nobody off: for DRAIN_SECONDS (2) it answers "not ready", while a balancer looks
 * elsewhere; then it takes no more, finishes what was asked and calls `ended`, within 7 seconds.
 */
export function drainingServer(answer: RequestListener, ended: () => Promise<void>): Server {
  let stopping = false;
  // Whose host it is meant for is configured, so nothing is lost without that header, nor believed with it.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    if (stopping) response.setHeader("Connection", "close");
    if (stopping && request.url?.split("?")[0] === READY)
      response.writeHead(503, { "Retry-After": "5" }).end("stopping\n");
    else answer(request, response);
  });
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => {
      setTimeout(() => process.exit(0), 7_000).unref();
      server.close(() => void ended().finally(() => process.exit(0)));
      server.closeIdleConnections();
    }, env.DRAIN_SECONDS * 1_000);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
  return server;
}
