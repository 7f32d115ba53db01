import { createHash } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { now } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { env } from "@/lib/env";
import { id } from "@/lib/fields";
import { chosenKinds } from "@/lib/mail/kinds";

const unsubscribe = z.object({
  do: z.literal("unsubscribe"),
  personId: id,
  kinds: z.array(z.enum(chosenKinds)).min(1),
});

const linkInput = z.discriminatedUnion("do", [z.object({ do: z.literal("arrived"), shipmentId: id }), unsubscribe]);

/** What whoever holds a signed link may do, and that only. */
export type Link = z.output<typeof linkInput>;

/** Days for which a link works. */
export const linkLife = 90;

/** A token for the address `/do/TOKEN`. */
export const signLink = (link: Link): Promise<string> =>
  new SignJWT(link).setProtectedHeader({ alg: "HS256" }).setExpirationTime(addDays(now(), linkLife)).sign(secret());

/** What a token allows; null when it was not signed by us, or is too old. */
export async function readLink(token: string): Promise<Link | null> {
  try {
    const { payload } = await jwtVerify(token, secret(), {
      algorithms: ["HS256"],
      currentDate: now(),
      requiredClaims: ["exp"],
    });
    return linkInput.safeParse(payload).data ?? null;
  } catch {
    return null;
  }
}

/** A key of its own, so that nothing else signed with the secret can pass for a link. */
const secret = () => createHash("sha256").update(`bobbin link ${env.AUTH_SECRET}`).digest();
