import { dependencies } from "@/tests/prove/dependencies/dependencies";
import { exhaustion } from "@/tests/prove/exhaustion/exhaustion";
import type { Proof } from "@/tests/prove/proof";
import { quarter } from "@/tests/prove/quarter/quarter";
import { rolling } from "@/tests/prove/rolling/rolling";
import { shutdown } from "@/tests/prove/shutdown/shutdown";

/** Everything that can be proved, by name. */
export const proofs: Record<string, Proof> = { quarter, dependencies, exhaustion, shutdown, rolling };
