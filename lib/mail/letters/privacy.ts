import { sayDay } from "@/lib/dates";
import type { Letter } from "@/lib/mail/letter";

type Unseen = { months: number; by: Date; url: string };

/** To somebody who has not been here for so long that we will not keep what we know of them. */
export const unseen = ({ months, by, url }: Unseen): Letter => ({
  subject: `Shall we keep your Bobbin account? It is erased after ${sayDay(by)}`,
  paragraphs: [
    `You have not used Bobbin for ${months} months, and we do not keep what we know of people for longer than we need it.`,
    `To keep your account, open the link and select the button, or sign in, by ${sayDay(by)}.`,
    "If you do nothing, we erase your name, your address and what you wrote. What you made stays counted, without your name. Thank you for all of it.",
  ],
  link: { label: "Keep my account", url },
});
