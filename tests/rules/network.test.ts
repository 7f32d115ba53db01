import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { NETWORK, networkOf, noteNetwork } from "@/lib/run/network";

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:12:34:5:6:7:8", "2001:db8:12:34"],
  ["2001:db8:12:34::1", "2001:db8:12:34"],
  ["2001:0DB8:0012:0034::", "2001:db8:12:34"],
  ["2001:db8::5:6:7:8", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["not an address", "not an address"],
])("%s is of the network %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each([
  ["nobody's word but our own socket's", 0, "198.51.100.1, 198.51.100.2", "192.0.2.7"],
  ["what the one proxy of ours has added", 1, "198.51.100.1, 198.51.100.2", "198.51.100.2"],
  ["what the first of two has added", 2, "198.51.100.1, 198.51.100.2", "198.51.100.1"],
  ["the oldest there is, where fewer stand there", 3, "198.51.100.1", "198.51.100.1"],
  ["the socket's, where none stands there", 1, undefined, "192.0.2.7"],
])("a request is of %s", (_, proxies, told, network) => {
  const headers: Record<string, string | undefined> = { "x-forwarded-for": told, [NETWORK]: "10.0.0.1" };
  noteNetwork({ headers, socket: { remoteAddress: "192.0.2.7" } } as unknown as IncomingMessage, proxies);
  expect(headers[NETWORK]).toBe(network);
});
