import { backup } from "@/tests/prove/backup/backup";
import { crash } from "@/tests/prove/crash/crash";
import { crossSite } from "@/tests/prove/cross-site/cross-site";
import { dependencies } from "@/tests/prove/dependencies/dependencies";
import { exhaustion } from "@/tests/prove/exhaustion/exhaustion";
import { fields } from "@/tests/prove/fields/fields";
import { headers } from "@/tests/prove/headers/headers";
import { limitsProof } from "@/tests/prove/limits/limits";
import { overClaim } from "@/tests/prove/over-claim/over-claim";
import { permission } from "@/tests/prove/permission/permission";
import { privacy } from "@/tests/prove/privacy/privacy";
import type { Proof } from "@/tests/prove/proof";
import { quarter } from "@/tests/prove/quarter/quarter";
import { repeat } from "@/tests/prove/repeat/repeat";
import { roles } from "@/tests/prove/roles/roles";
import { rolling } from "@/tests/prove/rolling/rolling";
import { shutdown } from "@/tests/prove/shutdown/shutdown";
import { signIn } from "@/tests/prove/sign-in/sign-in";
import { storm } from "@/tests/prove/storm/storm";
import { supply } from "@/tests/prove/supply/supply";
import { tamper } from "@/tests/prove/tamper/tamper";
import { text } from "@/tests/prove/text/text";

/** Everything that can be proved, by name. */
export const proofs: Record<string, Proof> = {
  quarter,
  storm,
  "over-claim": overClaim,
  crash,
  repeat,
  "sign-in": signIn,
  limits: limitsProof,
  permission,
  fields,
  "cross-site": crossSite,
  headers,
  text,
  dependencies,
  exhaustion,
  shutdown,
  rolling,
  roles,
  tamper,
  privacy,
  backup,
  supply,
};
