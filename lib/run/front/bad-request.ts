import type { Duplex } from "node:stream";
import { safetyHeaders } from "@/lib/run/front/headers";

const says: Record<string, string> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** Answers what is no request at all, which no listener hears of. */
export function answerBadly({ code = "" }: NodeJS.ErrnoException, socket: Duplex) {
  if (code === "ECONNRESET" || !socket.writable) return socket.destroy();
  const headers = Object.entries({ ...safetyHeaders(), "Content-Length": "0", Connection: "close" });
  const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return socket.end(`HTTP/1.1 ${says[code] ?? "400 Bad Request"}\r\n${head}\r\n`);
}
