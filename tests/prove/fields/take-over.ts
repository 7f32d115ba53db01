import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { postRequest } from "@/lib/requests/commands/post";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { adoptWard } from "@/lib/wards/commands/adopt";
import { admitToWard } from "@/lib/wards/commands/join";
import { removeFromWard } from "@/lib/wards/commands/leave";
import { addDeliveryPlace } from "@/lib/wards/commands/place";
import { dayFromNow, piece } from "@/prisma/seed/tell";
import type { Network } from "@/tests/prove/network/network";
import { top } from "@/tests/prove/network/words";

/** What a stranger with a hospital's mailbox could try, to have a ward that is another's. Says what of it was done. */
export async function tryToTakeOver({ a, affiliated: me }: Network) {
  const { wardId, placeId, manager } = a.ward;
  const lines = [{ ...(await piece(top)), quantity: 1 }];
  const when = { urgency: "soon", neededBy: dayFromNow(9) } as const;
  const request = { wardId, placeId, lines, contact: { name: "Me", phone: "" }, notes: "", sure: true, ...when };
  const here = { name: "My house", hours: "Any time", directions: "" };
  const tries = {
    "let themselves in": () => admitToWard(me, { wardId, personId: me.personId }, newKey()),
    "take the ward as one that nobody is in": () => adoptWard(me, { wardId }, newKey()),
    "take its manager out": () => removeFromWard(me, { wardId, personId: manager.personId }, newKey()),
    "send its parcels elsewhere": () => addDeliveryPlace(me, { wardId, ...here }, newKey()),
    "ask in its name": () => postRequest(me, request, newKey()),
    "withdraw what it asked for": () =>
      withdrawRequest(me, { requestId: a.requestId, reason: "mistake", words: "" }, newKey()),
  };
  const done: string[] = [];
  for (const [what, attempt] of Object.entries(tries))
    await attempt().then(
      () => done.push(`A stranger with a hospital's mailbox could ${what}.`),
      (error) => {
        if (![Forbidden, NotFound, Refused].some((kind) => error instanceof kind)) throw error;
      },
    );
  return { tried: Object.keys(tries).length, done };
}
