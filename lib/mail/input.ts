import { z } from "zod";
import { chosenKinds } from "@/lib/mail/kinds";
import { whens } from "@/lib/mail/rules";

const when = z.enum(whens, { error: "Select at once, once a day, or never" });

/** How somebody wants to hear of each kind. Kinds that are left out stay as they are. */
export const mailInput = z.object({ kinds: z.partialRecord(z.enum(chosenKinds), when) });
export type MailInput = z.output<typeof mailInput>;
