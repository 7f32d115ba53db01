import { setTimeout as wait } from "node:timers/promises";
import { drainingServer } from "@/lib/run/drain";

// A server for drain.test.ts whose /slow takes a second.
const server = drainingServer(
  async (request, response) => {
    if (request.url === "/slow") await wait(1_000);
    response.end("done");
  },
  async () => console.log("ended"),
);
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
