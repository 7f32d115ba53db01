import { dependencies } from "@/tests/prove/dependencies/dependencies";
import { exhaustion } from "@/tests/prove/exhaustion/exhaustion";
import { limitsProof } from "@/tests/prove/limits/limits";
import type { Proof } from "@/tests/prove/proof";
import { quarter } from "@/tests/prove/quarter/quarter";
import { rolling } from "@/tests/prove/rolling/rolling";
import { shutdown } from "@/tests/prove/shutdown/shutdown";
import { signIn } from "@/tests/prove/sign-in/sign-in";

/** Everything that can be proved, by name. */
export const proofs: Record<string, Proof> = {
  quarter,
  "sign-in": signIn,
  limits: limitsProof,
  dependencies,
  exhaustion,
  shutdown,
  rolling,
};
