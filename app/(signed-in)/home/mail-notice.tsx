import { MailBack } from "@/components/mail-back";
import type { PersonActor } from "@/lib/actor";
import { listOwnBounced } from "@/lib/mail/queries";

/** Above all else: who does not get our mail cannot hear of anything else. */
export async function MailNotice({ actor }: { actor: PersonActor }) {
  return <MailBack kinds={await listOwnBounced(actor)} href="/account/mail" />;
}
