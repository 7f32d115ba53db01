import type { Letter } from "@/lib/mail/letter";

type Written = { by: string; ref: string; words: string | null; url: string };

/** To everybody else in a thread: what was written, and where to answer. */
export const written = ({ by, ref, words, url }: Written): Letter => ({
  subject: `A message from ${by} (${ref})`,
  paragraphs: [
    `${by} has written about request ${ref}.`,
    ...(words === null
      ? ["Somebody has asked a steward to look at this message, so its words are not in this e-mail."]
      : []),
  ],
  ...(words === null ? {} : { quote: { words, by } }),
  link: { label: "Read it and answer", url },
  closing: "Please answer on the page. An answer to this e-mail reaches nobody.",
});

/** To a steward: a message to look at. */
export const reported = ({ ref, url }: { ref: string; url: string }): Letter => ({
  subject: `A message to look at (${ref})`,
  paragraphs: [
    `Somebody has asked a steward to look at a message about request ${ref}. Everybody in its thread can read it until you decide.`,
  ],
  link: { label: "Look at it", url },
});

/** To whoever wrote it: nobody reads it any more, and why. */
export const takenDown = ({ ref, words, url }: { ref: string; words: string; url: string }): Letter => ({
  subject: `A steward has taken down your message (${ref})`,
  paragraphs: [
    `A steward has taken down a message that you wrote about request ${ref}. The others cannot read it any more.`,
    "You can still write in this thread. If you think that this was a mistake, write to a steward.",
  ],
  quote: { words, by: "The steward" },
  link: { label: "Go to the thread", url },
});

/** To whoever wrote it: it is there again. */
export const putBack = ({ ref, url }: { ref: string; url: string }): Letter => ({
  subject: `Your message is back (${ref})`,
  paragraphs: [
    `A steward has looked again at a message that you wrote about request ${ref}. It should not have been taken down, and everybody in the thread can read it again. We are sorry.`,
  ],
  link: { label: "Go to the thread", url },
});
