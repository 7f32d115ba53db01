import { createHash } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { now } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { env } from "@/lib/env";
import { id } from "@/lib/fields";
import { chosenKinds } from "@/lib/mail/kinds";

/** Mailed to a member of a ward, to answer "Do you still need these?" and "What now?". */
const ofRequest = { requestId: id, personId: id };
/** Mailed to somebody who acts for a hub, to say how a promise is coming along. */
const ofClaim = { claimId: id, personId: id };

const unsubscribe = z.object({
  do: z.literal("unsubscribe"),
  personId: id,
  kinds: z.array(z.enum(chosenKinds)).min(1),
});

const linkInput = z.discriminatedUnion("do", [
  z.object({ do: z.literal("arrived"), shipmentId: id }),
  z.object({ do: z.literal("keep"), ...ofRequest }),
  z.object({ do: z.literal("fewer"), ...ofRequest }),
  z.object({ do: z.literal("stop"), ...ofRequest }),
  z.object({ do: z.literal("day"), ...ofRequest }),
  z.object({ do: z.literal("coming"), ...ofClaim }),
  z.object({ do: z.literal("later"), ...ofClaim }),
  z.object({ do: z.literal("cannot"), ...ofClaim }),
  z.object({ do: z.literal("merge"), offerId: id, personId: id }),
  z.object({ do: z.literal("stay"), personId: id }),
  unsubscribe,
]);

/** What whoever holds a signed link may do, and that only. */
export type Link = z.output<typeof linkInput>;
export type RequestLink = Extract<Link, { requestId: number }>;
export type ClaimLink = Extract<Link, { claimId: number }>;

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
