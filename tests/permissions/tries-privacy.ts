import type { Actor } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import { forgetContact } from "@/lib/privacy/commands/contacts";
import { erasePerson } from "@/lib/privacy/commands/erase";
import { keepAccount, tellUnseen } from "@/lib/privacy/commands/unseen";
import { type Prepared, requestOf } from "@/tests/permissions/prepare";
import type { Scene } from "@/tests/permissions/world";

const [Y, N, X, T] = ["yes", "no", "404", "told"] as const;
const now = (attempt: (actor: Actor) => Promise<unknown>): Prepared => ({ attempt: async (actor) => attempt(actor) });

/** What is kept of people: here of the scene's volunteer. Who keeps an account by a mailed link is tried in tests/commands. */
export const privacyTries = {
  erasePerson: async ({ volunteer: { personId } }: Scene) =>
    now((actor) => erasePerson(actor, { personId, why: "asked" }, newKey())),
  tellUnseen: async ({ volunteer: { personId } }: Scene) => now((actor) => tellUnseen(actor, { personId }, newKey())),
  keepAccount: async ({ volunteer: { personId } }: Scene) => now((actor) => keepAccount(actor, { personId }, newKey())),
  forgetContact: async (scene: Scene) => {
    const { requestId } = await requestOf(scene);
    return now((actor) => forgetContact(actor, { requestId }, newKey()));
  },
};

/** Columns: tests/permissions/table.ts. */
export const privacyTable = {
  erasePerson: [N, N, N, N, N, Y, N, N, N, N, N, N, N, Y, T],
  tellUnseen: [N, N, N, N, N, N, N, N, N, N, N, N, N, N, Y],
  keepAccount: [X, X, X, X, X, X, X, X, X, X, X, X, X, X, X],
  forgetContact: [N, N, N, N, N, N, N, N, N, N, N, N, N, N, T],
} as const;
