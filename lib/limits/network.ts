import { NETWORK } from "@/lib/run/network";

/** The network that a request comes from, as whom limits count it. */
export const networkIn = (headers: { get(name: string): string | null }) =>
  `network ${headers.get(NETWORK) ?? "unknown"}`;
