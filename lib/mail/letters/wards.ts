import type { Letter } from "@/lib/mail/letter";

/** To a steward: a ward waits to be checked. */
export const toCheck = ({ ward, site, url }: { ward: string; site: string; url: string }): Letter => ({
  subject: `A ward to check: ${ward}, ${site}`,
  paragraphs: [
    `Somebody has added ${ward} at ${site}. Neither their e-mail address nor the kind of place shows that it is real, so the ward and what it asks for wait until a steward has checked it.`,
  ],
  link: { label: "Check it", url },
});

/** To those in a ward: somebody asks to join it. */
export const joinAsked = ({
  person,
  affiliated,
  ward,
  url,
}: {
  person: string;
  affiliated: boolean;
  ward: string;
  url: string;
}): Letter => ({
  subject: `${person} asks to join ${ward}`,
  paragraphs: [
    `${person} asks to join ${ward}. Their e-mail address ${affiliated ? "is" : "is not"} one of the health service. Whoever joins can ask for scrubs in its name and sees what it has asked for.`,
    "If you know them, let them in. If you do not, ask around first.",
  ],
  link: { label: "Answer them", url },
});

/** To those in a ward: somebody has joined it. */
export const newMember = ({ person, ward, url }: { person: string; ward: string; url: string }): Letter => ({
  subject: `${person} has joined ${ward}`,
  paragraphs: [
    `${person} has joined ${ward}, and can now ask for scrubs in its name. If that is not right, you can take them off.`,
  ],
  link: { label: "See who is in the ward", url },
});

/** To whoever asked: yes. */
export const welcome = ({ ward, url }: { ward: string; url: string }): Letter => ({
  subject: `You have joined ${ward}`,
  paragraphs: [`You are now in ${ward}. You can ask for scrubs in its name, and see what is on its way.`],
  link: { label: "Go to the ward", url },
});

/** To whoever asked: no. */
export const joinDeclined = ({ ward, words, url }: { ward: string; words: string; url: string }): Letter => ({
  subject: `Your request to join ${ward}`,
  paragraphs: [
    `Somebody in ${ward} has answered, and you have not been added this time. If you think that is a mistake, speak to them and ask again.`,
  ],
  ...reason(words, ward),
  link: { label: "Go to your page", url },
});

/** To somebody who was taken off a ward. */
export const removed = ({ ward, url }: { ward: string; url: string }): Letter => ({
  subject: `You are no longer in ${ward}`,
  paragraphs: [
    `Somebody in ${ward} has taken you off its list. You can no longer ask in its name. Thank you for what you did. If you think that is a mistake, speak to them and ask to join again.`,
  ],
  link: { label: "Go to your page", url },
});

/** To those in a ward: it has been checked. */
export const checked = ({ ward, requests, url }: { ward: string; requests: number; url: string }): Letter => ({
  subject: `${ward} has been checked`,
  paragraphs: [`A steward has checked ${ward}. Thank you for waiting.`, onTheBoard(requests)],
  link: { label: "Go to the ward", url },
});

function onTheBoard(requests: number) {
  if (requests === 0) return "What you ask for now goes on the board at once.";
  const what = requests === 1 ? "What you asked for is" : `Your ${requests} requests are`;
  return `${what} on the board now, where every hub can see it. We will write when a hub claims some.`;
}

/** To those in a ward: it could not be checked. */
export const declined = ({ ward, words, url }: { ward: string; words: string; url: string }): Letter => ({
  subject: `We could not check ${ward}`,
  paragraphs: [
    `A steward has looked at ${ward} and could not check it, so what it asked for is not on the board. If something can be put right, write to a steward and they will look again.`,
  ],
  ...reason(words, "The steward"),
  link: { label: "Go to the ward", url },
});

const reason = (words: string, by: string) => (words ? { quote: { words, by } } : {});
