import { headers } from "next/headers";
import { NETWORK } from "@/lib/run/network";

/** The network that this request comes from. */
export const currentNetwork = async () => (await headers()).get(NETWORK) ?? "unknown";
