import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/** The header in which our own server says which network a request comes from. Nobody else can: it is written anew. */
export const NETWORK = "x-network";

/**
 * Notes on a request which network it comes from: what our own socket says, or behind so many proxies of ours what the
 * first of them has added to "X-Forwarded-For". Whatever else stands there anybody may have written.
 */
export function noteNetwork({ headers, socket }: IncomingMessage, proxies: number) {
  const told = String(headers["x-forwarded-for"] ?? "").split(",");
  const way = [...told.map((each) => each.trim()).filter(Boolean), socket.remoteAddress ?? ""];
  headers[NETWORK] = networkOf(way.at(-1 - proxies) ?? way[0] ?? "");
}

/** An IPv4 address, or the half of an IPv6 address that all of one household or ward share. */
export function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail] = (address.split("%")[0] ?? "").split("::");
  const [before, after] = [head, tail ?? ""].map((half) => half.split(":").filter(Boolean));
  const zeros = tail === undefined ? [] : Array(8 - (before?.length ?? 0) - (after?.length ?? 0)).fill("0");
  const groups = [...(before ?? []), ...zeros, ...(after ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
