import { createServer } from "node:http";
import next from "next";
import { env } from "@/lib/env";

/** The built app without the front that stands before it: what is refused here is refused inside. */
const app = next({ dev: false, port: env.PORT });
await app.prepare();
createServer(app.getRequestHandler()).listen(env.PORT, () => process.send?.("ready"));
