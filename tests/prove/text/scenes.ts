import { setTimeout as wait } from "node:timers/promises";
import type { Served } from "@/tests/prove/served/app";
import { openHand } from "@/tests/prove/text/hand/hand";
import type { As } from "@/tests/support/journeys/story";
import type { Form } from "@/tests/support/journeys/twice/submit";

type Opened = Awaited<ReturnType<typeof openForm>>;

export type { Opened };

/** A form of the app in a story of its own: filled in as its list says, and not yet sent. */
export async function openForm({ form, open, fill, press }: Form, { servers, origin, mailbox }: Served) {
  const to = { port: servers[0]?.port ?? 0, origin };
  const hands = [openHand(to)];
  const as: As = async ({ personId }) => {
    const hand = openHand(to);
    await hand.own.signInAs(personId);
    hands.push(hand);
    return hand.page;
  };
  const scene = { page: (hands[0] as ReturnType<typeof openHand>).page, as, mailbox: reader(mailbox) };
  const page = await open(scene as Parameters<typeof open>[0]);
  await fill?.(page, scene as Parameters<typeof open>[0]);
  const hand = hands.find((each) => each.page === page);
  if (!hand) throw new Error(`${form} opens a page that is not here.`);
  return { form, hand, at: hand.here(), path: hand.here().path, sent: hand.form(press) };
}

type Mail = { id: string; subject: string; text: string; to: { address: string }[] };

/** The mails to somebody, one after another, as they come. */
export function reader(mailbox: string, about = /./) {
  const read = new Set<string>();
  return {
    async next(address: string): Promise<Mail> {
      for (let tries = 0; tries < 300; tries++) {
        const mails: Mail[] = await (await fetch(`${mailbox}/api/email`)).json();
        const mail = mails.find(
          ({ id, subject, to }) => about.test(subject) && !read.has(id) && to.some((each) => each.address === address),
        );
        if (mail) {
          read.add(mail.id);
          return mail;
        }
        await wait(30);
      }
      throw new Error(`No mail came to ${address}.`);
    },
  };
}
