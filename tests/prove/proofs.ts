import { privacy } from "@/tests/prove/privacy/privacy";
import type { Proof } from "@/tests/prove/proof";
import { quarter } from "@/tests/prove/quarter/quarter";

/** Everything that can be proved, by name. */
export const proofs: Record<string, Proof> = { quarter, privacy };
