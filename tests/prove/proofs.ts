import type { Proof } from "@/tests/prove/proof";
import { quarter } from "@/tests/prove/quarter/quarter";
import { supply } from "@/tests/prove/supply/supply";

/** Everything that can be proved, by name. */
export const proofs: Record<string, Proof> = { quarter, supply };
