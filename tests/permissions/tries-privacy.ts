import { type Actor, holder } from "@/lib/actor";
import { setClock, today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { newKey } from "@/lib/keys";
import { forgetContact } from "@/lib/privacy/commands/contacts";
import { erasePerson } from "@/lib/privacy/commands/erase";
import { keepAccount, tellUnseen } from "@/lib/privacy/commands/unseen";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { type Prepared, requestOf } from "@/tests/permissions/prepare";
import type { Scene } from "@/tests/permissions/world";

const [Y, N, X, T] = ["yes", "no", "404", "told"] as const;
const now = (attempt: (actor: Actor) => Promise<unknown>): Prepared => ({ attempt: async (actor) => attempt(actor) });

/** What is kept of people: here of the scene's volunteer. */
export const privacyTries = {
  erasePerson: async ({ volunteer: { personId } }: Scene) =>
    now((actor) => erasePerson(actor, { personId, why: "asked" }, newKey())),
  tellUnseen: async ({ volunteer: { personId } }: Scene) => now((actor) => tellUnseen(actor, { personId }, newKey())),
  // A visitor stands for whoever holds the link of the mail; everybody else comes without it.
  keepAccount: async ({ volunteer: { personId } }: Scene) => {
    const link = holder({ do: "stay", personId });
    return now((actor) => keepAccount(actor.id === "visitor:0" ? link : actor, { personId }, newKey()));
  },
  forgetContact: async (scene: Scene) => {
    setClock(addDays(today(), -40));
    const { requestId } = await requestOf(scene);
    const over = { requestId, reason: "mistake", words: "", onBehalf: undefined } as const;
    await withdrawRequest(scene.manager, over, newKey());
    setClock();
    return now((actor) => forgetContact(actor, { requestId }, newKey()));
  },
};

/** Columns: tests/permissions/table.ts. */
export const privacyTable = {
  erasePerson: [N, N, N, N, N, Y, N, N, N, N, N, N, N, Y, T],
  tellUnseen: [N, N, N, N, N, N, N, N, N, N, N, N, N, N, Y],
  keepAccount: [Y, X, X, X, X, X, X, X, X, X, X, X, X, X, X],
  forgetContact: [N, N, N, N, N, N, N, N, N, N, N, N, N, N, Y],
} as const;
