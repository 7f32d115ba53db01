import { createServer, type RequestListener, type Server } from "node:http";

const READY = "/api/health/ready";

/**
 * A server that at SIGTERM cuts nobody off: for DRAIN_SECONDS (2) it answers "not ready", while a balancer looks
 * elsewhere; then it takes no more, finishes what was asked and calls `ended`; at the latest 9 seconds after the signal.
 */
export function drainingServer(answer: RequestListener, ended: () => Promise<void>): Server {
  let stopping = false;
  const server = createServer((request, response) => {
    if (stopping) response.setHeader("Connection", "close");
    if (stopping && request.url?.split("?")[0] === READY)
      response.writeHead(503, { "Retry-After": "5" }).end("stopping\n");
    else answer(request, response);
  });
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), 9_000).unref();
    setTimeout(
      () => {
        server.close(() => void ended().finally(() => process.exit(0)));
        server.closeIdleConnections();
      },
      Number(process.env.DRAIN_SECONDS ?? 2) * 1_000,
    );
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
  return server;
}
