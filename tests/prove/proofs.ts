import type { Proof } from "@/tests/prove/proof";
import { quarter, supply } from "@/tests/prove/quarter/quarter";

/** Everything that can be proved, by name. */
export const proofs: Record<string, Proof> = { quarter, supply };
