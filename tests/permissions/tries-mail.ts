import { clock } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import { chooseMail, noteBounce, startMail, stopMail } from "@/lib/mail/commands";
import type { Prepared } from "@/tests/permissions/prepare";
import type { Scene } from "@/tests/permissions/world";

type Try = (scene: Scene) => Promise<Prepared>;
const now = (attempt: Prepared["attempt"]): Prepared => ({ attempt });

const kindsOf = ({ volunteer: { personId } }: Scene) => ({ personId, kinds: ["thanks" as const] });

/** About somebody's mail: here the volunteer's of the scene. The link in a mail is tried in tests/commands. */
export const mailTries = {
  chooseMail: async () => now((actor) => chooseMail(actor, { kinds: { thanks: "daily" } }, newKey())),
  stopMail: async (scene) => now((actor) => stopMail(actor, kindsOf(scene), newKey())),
  startMail: async (scene) => {
    await noteBounce(clock("mail"), kindsOf(scene), newKey());
    return now((actor) => startMail(actor, kindsOf(scene), newKey()));
  },
  noteBounce: async (scene) => now((actor, key = newKey()) => noteBounce(actor, kindsOf(scene), key)),
} satisfies Record<string, Try>;
