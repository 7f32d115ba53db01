import type { Letter } from "@/lib/mail/letter";

type Hub = { hub: string; url: string };

/** To somebody who has been made a steward. */
export const steward = ({ url }: { url: string }): Letter => ({
  subject: "You are now a steward of Bobbin",
  paragraphs: ["You can now check wards and hubs, so that people can trust what they read here."],
  link: { label: "See what waits to be checked", url },
});

/** To a steward: a hub waits to be checked. */
export const toCheck = ({ hub, outcode, url }: Hub & { outcode: string }): Letter => ({
  subject: `A hub to check: ${hub}, ${outcode}`,
  paragraphs: [
    `${hub} has started in ${outcode}. It can claim a little now. It sees no ward or address until a steward, or two coordinators of checked hubs, have checked it.`,
  ],
  link: { label: "Check it", url },
});

/** To a hub's coordinators: somebody asks to join. */
export const joinAsked = ({ person, hub, url }: Hub & { person: string }): Letter => ({
  subject: `${person} asks to join ${hub}`,
  paragraphs: [`${person} would like to join ${hub}. They are waiting to hear from you.`],
  link: { label: "Answer them", url },
});

/** To whoever asked: yes. */
export const welcome = ({ hub, url }: Hub): Letter => ({
  subject: `Welcome to ${hub}`,
  paragraphs: [
    `You are now a member of ${hub}. Your page shows what to make next, and it is where you say what you have finished.`,
    "Make as much or as little as you like, and take a break whenever you need one.",
  ],
  link: { label: "See what to make next", url },
});

/** To whoever asked: not now. */
export const joinDeclined = ({ hub, words, url }: Hub & { words: string }): Letter => ({
  subject: `Your request to join ${hub}`,
  paragraphs: [
    `${hub} cannot take you on at the moment. Thank you for offering. Other hubs near you may be looking for help.`,
  ],
  ...reason(words, hub),
  link: { label: "Find another hub", url },
});

/** To somebody who was taken off a hub. */
export const removed = ({ hub, url }: Hub): Letter => ({
  subject: `You are no longer in ${hub}`,
  paragraphs: [
    `A coordinator of ${hub} has taken you off its list. Everything you made still counts, and thanks for it will still reach you.`,
  ],
  link: { label: "Go to your page", url },
});

/** To a new coordinator. */
export const coordinator = ({ hub, url }: Hub): Letter => ({
  subject: `You are now a coordinator of ${hub}`,
  paragraphs: [`You can now claim, pack and send for ${hub}, and let people in. Thank you for taking it on.`],
  link: { label: "Go to the hub", url },
});

/** To somebody who was a coordinator. */
export const volunteer = ({ hub, url }: Hub): Letter => ({
  subject: `You are now a volunteer of ${hub}`,
  paragraphs: [`You are no longer a coordinator of ${hub}, and still a member. Thank you for all that you have done.`],
  link: { label: "Go to your page", url },
});

/** To a hub's coordinators: it has been checked. */
export const checked = ({ hub, url }: Hub): Letter => ({
  subject: `${hub} has been checked`,
  paragraphs: [
    `${hub} has been checked. You can now claim as much as you can make, and you see which ward it is for and where to deliver it.`,
  ],
  link: { label: "Go to the hub", url },
});

/** To a hub's coordinators: it could not be checked. */
export const declined = ({ hub, words, url }: Hub & { words: string }): Letter => ({
  subject: `We could not check ${hub}`,
  paragraphs: [
    `A steward has looked at ${hub} and could not check it, so it is closed. What it had claimed and not packed is back on the board for others.`,
    "If something can be put right, write to a steward. Thank you for offering to help.",
  ],
  ...reason(words, "The steward"),
  link: { label: "Go to the hub", url },
});

const reason = (words: string, by: string) => (words ? { quote: { words, by } } : {});
