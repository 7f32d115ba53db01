import { type IncomingMessage, Server } from "node:http";
import { env } from "@/lib/env";

// The fault, which is loaded before the server is: something before Bobbin says of every request that it comes from its pages.
const { emit } = Server.prototype;
Server.prototype.emit = function (this: Server, name: string, ...all: unknown[]) {
  if (name === "request") {
    const { headers } = all[0] as IncomingMessage;
    headers.origin = new URL(env.APP_URL).origin;
    delete headers["sec-fetch-site"];
  }
  return (emit as (...given: unknown[]) => boolean).call(this, name, ...all);
} as typeof emit;
