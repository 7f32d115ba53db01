import { sayDay } from "@/lib/dates";
import type { Letter } from "@/lib/mail/letter";

type Hub = { hub: string; url: string };

/** To a hub's other coordinators: it rests. */
export const paused = ({ hub, until, url }: Hub & { until: Date }): Letter => ({
  subject: `${hub} is taking a rest until ${sayDay(until)}`,
  paragraphs: [
    `${hub} is taking a rest until ${sayDay(until)}. Until then we offer it nothing new. That day it is back by itself.`,
    "What it has promised still stands. You can let any of it go with one button, and nobody minds.",
  ],
  link: { label: "See what is promised", url },
});

/** To a hub's other coordinators: it is back. */
export const resumed = ({ hub, url }: Hub): Letter => ({
  subject: `${hub} is back from its rest`,
  paragraphs: [`${hub} is back from its rest. We write to you again when somebody near you needs what you make.`],
  link: { label: "See what is needed", url },
});

/** To whoever handed over: what they are from now on. */
export const handedOn = ({ hub, person, left, url }: Hub & { person: string; left: boolean }): Letter => ({
  subject: `You have handed over ${hub}`,
  paragraphs: [
    `${person} now coordinates ${hub}. ${left ? "You have left it, and can come back at any time." : "You are one of its volunteers from now on."}`,
    "Thank you for all that you have done. What you made stays yours, and thanks for it still reach you.",
  ],
  link: { label: "Go to your page", url },
});

/** To whoever takes over. */
export const takenOn = ({ hub, by, url }: Hub & { by: string }): Letter => ({
  subject: `${by} has handed ${hub} over to you`,
  paragraphs: [
    `You now coordinate ${hub}. You can claim, pack and send for it, let people in, and let it rest when that is needed.`,
    "Thank you for taking it on. You can share the work: make others coordinators too.",
  ],
  link: { label: "Go to the hub", url },
});

/** To the other coordinators of a hub that was handed over. */
export const handedOver = ({ hub, by, person, url }: Hub & { by: string; person: string }): Letter => ({
  subject: `${person} now coordinates ${hub}`,
  paragraphs: [`${by} has stepped back as a coordinator of ${hub}, and ${person} is one from now on.`],
  link: { label: "See who is in the hub", url },
});

/** To a steward: a hub has nobody who coordinates it. */
export const passed = ({ hub, outcode, url }: Hub & { outcode: string }): Letter => ({
  subject: `A hub without a coordinator: ${hub}, ${outcode}`,
  paragraphs: [
    `The last coordinator of ${hub} has stepped back. The hub goes on, and needs one of its people to coordinate it. Ask them who would like to, and appoint one.`,
  ],
  link: { label: "See who is in the hub", url },
});

/** To the people of a hub that has nobody who coordinates it. */
export const looksForSomebody = ({ hub, person, url }: Hub & { person: string }): Letter => ({
  subject: `${hub} is looking for a coordinator`,
  paragraphs: [
    `${person} has stepped back as the coordinator of ${hub}, with thanks for all that they did. The hub goes on, and you can still log what you make.`,
    "A steward is looking for one of you to coordinate it, and may write to you. There is no need to say yes.",
  ],
  link: { label: "Go to the hub", url },
});
