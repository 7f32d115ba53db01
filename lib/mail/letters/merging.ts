import type { Letter } from "@/lib/mail/letter";

/** To one of two mailboxes: are you both? */
export const mergeOffered = ({ other, stays, url }: { other: string; stays: boolean; url: string }): Letter => ({
  subject: "Are these two addresses both yours?",
  paragraphs: [
    `A steward of Bobbin thinks that you also use the address ${other}. If that is right, the two can be one: your wards, your hubs and what you have made come together, and either address signs you in.`,
    stays
      ? "We would write to you at this address."
      : `We would write to you at the other address, ${other}. This one would still sign you in.`,
    "Nothing happens until both addresses have said yes. If the other one is not yours, you need do nothing.",
  ],
  link: { label: "See the question", url },
});

/** To both mailboxes: it is done. */
export const peopleMerged = ({ other, url }: { other: string; url: string }): Letter => ({
  subject: "Your two addresses are one now",
  paragraphs: [
    `Both of your addresses have said yes, so you are one person on Bobbin now. This address and ${other} both sign you in.`,
    "If that is not right, write to a steward, who can take it back.",
  ],
  link: { label: "Go to Bobbin", url },
});

/** To both mailboxes: it is taken back. */
export const peopleUnmerged = ({ other, url }: { other: string; url: string }): Letter => ({
  subject: "Your two addresses are two people again",
  paragraphs: [
    `A steward has taken it back that this address and ${other} are one person. Each has its own wards and hubs again, and you have been signed out of both.`,
  ],
  link: { label: "Sign in", url },
});

/** To the people of both wards. */
export const wardMerged = ({ one, other, url }: { one: string; other: string; url: string }): Letter => ({
  subject: `${one} and ${other} are one ward now`,
  paragraphs: [
    `A steward has seen that ${one} and ${other} are the same ward, and has made them one. It is called ${other}. Nothing is lost: all that was asked for is there, and every reference works as before.`,
    "If they are two wards after all, write to a steward, who can take it back.",
  ],
  link: { label: "Go to the ward", url },
});

export const wardUnmerged = ({ one, other, url }: { one: string; other: string; url: string }): Letter => ({
  subject: `${one} and ${other} are two wards again`,
  paragraphs: [
    `A steward has taken it back that ${one} and ${other} are the same ward. Each has its own requests and people again.`,
  ],
  link: { label: "See your wards", url },
});

/** To the people of the wards that came from one site to another. */
export const siteMerged = ({ one, other, url }: { one: string; other: string; url: string }): Letter => ({
  subject: `${one} and ${other} are one place now`,
  paragraphs: [
    `A steward has seen that ${one} and ${other} are the same place, and has made them one. Your ward is at ${other} now, with all that it has asked for. Check that its delivery places are right.`,
  ],
  link: { label: "See your wards", url },
});

export const siteUnmerged = ({ one, other, url }: { one: string; other: string; url: string }): Letter => ({
  subject: `${one} and ${other} are two places again`,
  paragraphs: [
    `A steward has taken it back that ${one} and ${other} are the same place. Your ward is at ${one} again, with all that it has asked for.`,
  ],
  link: { label: "See your wards", url },
});

/** To the people of a site's other wards: can you look after this one? */
export const wardOffered = ({ ward, url }: { ward: string; url: string }): Letter => ({
  subject: `${ward} has nobody left. Can you look after it?`,
  paragraphs: [
    `Nobody is in ${ward} any more, and something it asked for is still to come. Can you look after it? Then you hear when a bag is on its way, and can say what arrived.`,
    "You can stop at any time, and a colleague can join you.",
  ],
  link: { label: "See the ward on your page", url },
});

/** To stewards, where a site has nobody else. */
export const wardAlone = ({ ward, url }: { ward: string; url: string }): Letter => ({
  subject: `${ward} has nobody left`,
  paragraphs: [
    `Nobody is in ${ward} any more, something it asked for is still to come, and its site has nobody else on Bobbin. Ring the site, and ask somebody there to join the ward.`,
  ],
  link: { label: "See who is waiting", url },
});

/** To the people of a site's other wards. */
export const wardAdopted = ({ person, ward, url }: { person: string; ward: string; url: string }): Letter => ({
  subject: `${person} looks after ${ward} now`,
  paragraphs: [`${person} looks after ${ward} now, so there is nothing you need to do. Thank you.`],
  link: { label: "Go to your page", url },
});

/** To whom a steward has asked to look after a ward. */
export const youAdopted = ({ ward, url }: { ward: string; url: string }): Letter => ({
  subject: `You look after ${ward} now`,
  paragraphs: [
    `A steward has put you in ${ward}, which had nobody left. You hear when a bag is on its way to it, and can say what arrived.`,
    "If you cannot do that, leave the ward on its page, and we ask somebody else.",
  ],
  link: { label: "Go to the ward", url },
});
