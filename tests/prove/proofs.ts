/** Everything that can be proved, by name. */
import { probe } from "@/tests/prove/dependencies/probe.tmp";
import type { Proof } from "@/tests/prove/proof";
import { quarter } from "@/tests/prove/quarter/quarter";
export const proofs: Record<string, Proof> = { quarter, probe };
