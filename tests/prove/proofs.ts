import { crossSite } from "@/tests/prove/cross-site/cross-site";
import { fields } from "@/tests/prove/fields/fields";
import { headers } from "@/tests/prove/headers/headers";
import { permission } from "@/tests/prove/permission/permission";
import type { Proof } from "@/tests/prove/proof";
import { quarter } from "@/tests/prove/quarter/quarter";

/** Everything that can be proved, by name. */
export const proofs: Record<string, Proof> = { quarter, headers, "cross-site": crossSite, permission, fields };
