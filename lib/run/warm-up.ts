import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

const pages = ["/", "/needs", "/hubs", "/impact", "/sign-in", "/home"];

/** Asks for a few pages behind a door of its own, so that nobody who comes in by the real one waits for what is loaded at first use. */
export async function warmUp(answer: RequestListener) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ask = (page: string) => fetch(`http://127.0.0.1:${port}${page}`, { redirect: "manual" });
  // The database may be away; then it is found when it is back.
  await Promise.allSettled(pages.map(async (page) => (await ask(page)).text()));
  server.close();
  server.closeAllConnections();
}
