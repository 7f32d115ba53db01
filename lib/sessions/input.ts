import { z } from "zod";
import { clean, email } from "@/lib/fields";
import { name } from "@/lib/people/input";
import { safeNext } from "@/lib/sessions/next";

const next = z.string().max(2_000).catch("").transform(safeNext);
const sixDigits = "Write the 6 numbers of the code, like 482913";

export const askInput = z.object({ email, next });
export const codeInput = z.object({
  code: z
    .string({ error: sixDigits })
    .transform((code) => clean(code).replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, sixDigits)),
  next,
});
export const linkInput = z.object({ t: z.string({ error: "Open the link of the e-mail again" }).max(100), next });
export const nameInput = z.object({ name, next });
