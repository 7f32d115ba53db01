import type { Proof } from "@/tests/prove/proof";
import { quarter } from "@/tests/prove/quarter/quarter";
import { supply } from "@/tests/prove/supply/supply";
import { text } from "@/tests/prove/text/text";

/** Everything that can be proved, by name. */
export const proofs: Record<string, Proof> = { quarter, supply, text };
