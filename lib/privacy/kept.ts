import type { Retention } from "@/lib/retention";
import { MINUTES } from "@/lib/sessions/ask";

/** Something about people that is kept: in which columns, why, who sees it, for how long, and what erasing does to it. */
export type Kept = {
  what: string;
  why: string;
  who: string;
  until: string;
  erased: string;
  columns: string[];
};

const forEver = "Until you erase it";
const gone = "It is deleted";

/** All of it. The notice for everybody is made of this, and a test holds every column of text to it. */
export const listKept = (periods: Retention): Kept[] => [
  {
    what: "Your e-mail address and your name",
    why: "To sign you in, to write to you, and so that your ward or hub knows who you are",
    who: "You and stewards; coordinators of your hub both; your ward your name. A ward reads it beside a thank-you only if you say so",
    until: `Until you erase it, or ${sayMonths(periods.unseen)} after you last came: then we write to you, and erase it ${sayDays(periods.unseenNotice)} later`,
    erased: "“A volunteer” stands where your name was",
    columns: ["Person.email", "Person.name", "Maker.name"],
  },
  {
    what: "When you were last here: the day",
    why: "So that we know whose account is used no more",
    who: "You",
    until: forEver,
    erased: gone,
    columns: [],
  },
  {
    what: "A sign-in code and its link, and the page that it leads to",
    why: "To know that the address is yours. Code and link are kept only in a form that nobody can read",
    who: "Nobody",
    until: `Until it is used, or ${MINUTES} minutes`,
    erased: gone,
    columns: ["SignIn.email", "SignIn.linkHash", "SignIn.codeHash", "SignIn.browserHash", "SignIn.next"],
  },
  {
    what: "Being signed in",
    why: "So that you need not sign in each time",
    who: "You",
    until: `Until you sign out, or ${sayDays(periods.sessions)} after you last came`,
    erased: gone,
    columns: ["Session.tokenHash"],
  },
  {
    what: "What you typed while asking, and did not send",
    why: "So that you can go on later",
    who: "You",
    until: sayDays(periods.drafts),
    erased: gone,
    columns: ["Draft.tokenHash", "Draft.answers"],
  },
  {
    what: "Who takes a delivery, and their telephone number",
    why: "So that a bag finds somebody",
    who: "The ward, stewards, and a checked hub while it packs and sends",
    until: `${sayDays(periods.contacts)} after the last bag was counted`,
    erased: "It is deleted, in all that you asked for and wherever you are named",
    columns: ["Contact.name", "Contact.phone"],
  },
  {
    what: "Notes on what a ward asked for, where it takes bags, and whom to ask there",
    why: "So that hubs make and bring the right things",
    who: "The ward, stewards, and checked hubs that promised some of it",
    until: "As long as the ward is here",
    erased: "It belongs to the ward and stays. Your name, address and number are left out of it",
    columns: [
      "Request.notes",
      "DeliveryPlace.name",
      "DeliveryPlace.hours",
      "DeliveryPlace.directions",
      "SiteRest.contact",
    ],
  },
  {
    what: "A message about a request",
    why: "So that wards and hubs understand each other",
    who: "The ward, the coordinators of checked hubs that make for it or sent it a bag, and stewards",
    until: forEver,
    erased: "Your words are deleted",
    columns: ["Message.words"],
  },
  {
    what: "How a bag or a gift gets there, and what whoever opened it noted",
    why: "So that it arrives",
    who: "The hub and the ward, or the coordinators of the two hubs",
    until: forEver,
    erased: "Your words are deleted",
    columns: ["Shipment.how", "Shipment.remark", "Transfer.how"],
  },
  {
    what: "A reason or a word that you gave with something you did",
    why: "So that those concerned know why",
    who: "Those concerned, in the e-mail about it, and stewards",
    until: forEver,
    erased: "Your words are deleted. Only why a steward put somebody on hold stays, without the steward’s name",
    columns: ["Note.words", "StopCall.reason"],
  },
  {
    what: "A thank-you",
    why: "For those whose work was in the bag",
    who: "The ward, and everybody whose work was in the bag; everybody, without its name, if the ward says so",
    until: "As long as this copy of Bobbin runs",
    erased: "It belongs to the ward and stays. Your name is left out of it",
    columns: ["Thanks.words"],
  },
  {
    what: "Small jobs, and what a hub says about itself",
    why: "So that people know what there is to do, and where",
    who: "The hub; about itself, everybody",
    until: "As long as the hub is here",
    erased: "They belong to the hub and stay. Your name is left out of them",
    columns: ["Task.words", "Hub.name", "Hub.about"],
  },
  {
    what: "What was asked, promised, made, sent and thanked, and who did it",
    why: "So that nothing is lost or counted twice, and thanks find the people",
    who: "You what you made; your ward or hub what it asked or did; everybody the totals",
    until: "As long as this copy of Bobbin runs: as numbers, no names and no words",
    erased: "It stays, and says “a volunteer”",
    columns: ["Event.actor", "Event.facts", "Event.name", "EventSubject.kind"],
  },
  {
    what: "The mark that stops a form from being sent twice",
    why: "So that nothing happens twice on a bad line",
    who: "Nobody",
    until: sayDays(periods.keys),
    erased: gone,
    columns: ["Act.actor", "Act.key", "Act.name", "Act.inputHash"],
  },
  {
    what: "How many forms came from you, or from your network, within the last hour",
    why: "So that nobody can flood Bobbin, or others through it",
    who: "Nobody: it is kept only in a form that says of whom it is to nobody",
    until: "1 hour",
    erased: "It is gone within the hour",
    columns: ["LimitUse.what", "LimitUse.who"],
  },
  {
    what: "Which e-mails you want, and whether one came back",
    why: "To write to you as you like",
    who: "You",
    until: forEver,
    erased: gone,
    columns: ["MailChoice.kind"],
  },
  {
    what: "Which e-mail waits for you, or went to you, and when: as numbers, without its words",
    why: "So that each goes out once, and we notice when one comes back",
    who: "You",
    until: `${sayDays(periods.letters)} after it went`,
    erased: gone,
    columns: ["Outgoing.part", "Outgoing.kind", "Outgoing.mailId"],
  },
];

/** Text about places and things, not about people; and codes that say nothing by themselves. */
export const notOfPeople = [
  "EventSeal.hash",
  ...["Site.name", "Site.odsCode", "Site.postcode", "Site.outcode", "Ward.name", "Outcode.outcode"],
  ...["Hub.slug", "Hub.postcode", "Hub.outcode", "Hub.joinCode", "Request.ref", "Shipment.ref", "Transfer.ref"],
  ...["GarmentType.slug", "GarmentType.one", "GarmentType.many", "GarmentType.picture"],
  ...["Size.slug", "Size.name", "Size.fits", "Colour.slug", "Colour.name", "Colour.cloth"],
];

const sayDays = (days: number) => (days === 1 ? "1 day" : `${days} days`);
const sayMonths = (months: number) => (months === 1 ? "1 month" : `${months} months`);
