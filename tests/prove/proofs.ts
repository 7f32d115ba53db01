import { backup } from "@/tests/prove/backup/backup";
import { privacy } from "@/tests/prove/privacy/privacy";
import type { Proof } from "@/tests/prove/proof";
import { quarter } from "@/tests/prove/quarter/quarter";
import { roles } from "@/tests/prove/roles/roles";
import { supply } from "@/tests/prove/supply/supply";
import { tamper } from "@/tests/prove/tamper/tamper";
import { text } from "@/tests/prove/text/text";

/** Everything that can be proved, by name. */
export const proofs: Record<string, Proof> = { quarter, text, roles, tamper, privacy, backup, supply };
