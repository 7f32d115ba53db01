import { fields } from "@/tests/prove/fields/fields";
import { permission } from "@/tests/prove/permission/permission";
import type { Proof } from "@/tests/prove/proof";
import { quarter } from "@/tests/prove/quarter/quarter";

/** Everything that can be proved, by name. */
export const proofs: Record<string, Proof> = { quarter, permission, fields };
