import type { MailKind } from "@/lib/mail/kinds";

/** As which kind each letter goes out. A test holds this to who hears of what. */
const lettersOf: Record<MailKind, Record<string, string>> = {
  questions: {
    needed: "stillNeeded whatNow asleep",
    promises: "reminded asked",
    parcels: "reminded",
    merging: "wardOffered",
  },
  requests: {
    requests: "claimed released ended redated",
    promises: "lapsedForWard",
    enough: "restedToWard endedToWard",
    stewards: "promisesWait promisesGoOn",
    wards: "checked declined",
  },
  parcels: {
    parcels: "sent unsent counted presumed received",
    transfers: "given left taken received takenBack",
  },
  needs: { alerts: "needed" },
  promises: {
    requests: "fewer withdrawn",
    needed: "asleepForHub awakeForHub redated",
    promises: "lapsed",
    enough: "restedToHub endedToHub",
    stewards: "requestsWait requestsGoOn",
  },
  thanks: { thanks: "toMaker toHub toMakersHub" },
  talk: { talk: "written" },
  people: {
    wards: "joinAsked newMember",
    hubs: "joinAsked checked",
    rest: "paused resumed handedOver looksForSomebody",
    merging: "siteMerged siteUnmerged wardMerged wardUnmerged wardAdopted",
  },
  network: { enough: "stop again" },
  stewards: { wards: "toCheck", hubs: "toCheck", rest: "passed", talk: "reported", merging: "wardAlone" },
  account: {
    "sign-in": "signInLetter",
    requests: "posted",
    wards: "welcome joinDeclined removed",
    hubs: "steward welcome joinDeclined removed coordinator volunteer declined",
    rest: "handedOn takenOn",
    privacy: "unseen",
    talk: "takenDown putBack",
    tasks: "lapsed givenBack withdrawn",
    transfers: "thanked waited",
    merging: "mergeOffered peopleMerged peopleUnmerged youAdopted",
    stewards: "acted actedFor personBlocked personUnblocked hubBlocked hubUnblocked wardBlocked wardUnblocked",
  },
};

const kinds = new Map<string, MailKind>(
  Object.entries(lettersOf).flatMap(([kind, files]) =>
    Object.entries(files).flatMap(([file, names]) =>
      names.split(" ").map((name) => [`${file}.${name}`, kind as MailKind] as const),
    ),
  ),
);

/** As which kind an example goes out: "needed.stillNeeded, again" is a question. */
export const kindOf = (example: string): MailKind | undefined => kinds.get(example.replace(/,.*/, ""));
