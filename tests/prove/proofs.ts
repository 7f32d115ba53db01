import { crash } from "@/tests/prove/crash/crash";
import { overClaim } from "@/tests/prove/over-claim/over-claim";
import type { Proof } from "@/tests/prove/proof";
import { quarter } from "@/tests/prove/quarter/quarter";
import { repeat } from "@/tests/prove/repeat/repeat";
import { storm } from "@/tests/prove/storm/storm";

/** Everything that can be proved, by name. */
export const proofs: Record<string, Proof> = { quarter, storm, "over-claim": overClaim, crash, repeat };
