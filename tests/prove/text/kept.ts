import type { Form } from "@/tests/prove/served/forms";

const signedIn = "app/(signed-in)";
const act = `${signedIn}/steward/requests/[ref]/act`;
const block = `${signedIn}/steward/block/[kind]/[id]`;

/** Which fields of which form take words as somebody likes. Every other field takes a number, a day, a code or a choice. */
export const kept: Record<string, string> = {
  "app/ask/site answerSite": "site.name wardName",
  "app/ask/where answerWhere": "place.name place.hours place.directions contact.name contact.phone notes",
  [`${signedIn}/requests/[ref]/withdraw withdraw`]: "words",
  [`${signedIn}/hub/[slug]/promises/[claim]/release release`]: "words",
  [`${signedIn}/hub/[slug]/parcels/[ref] send`]: "how",
  "app/do/[token]/arrived arrive": "remark",
  [`${signedIn}/requests/[ref]/parcels/[parcel]/arrived count`]: "remark",
  [`${signedIn}/requests/[ref]/parcels/[parcel]/thanks thank`]: "words",
  [`${signedIn}/ward/[id]/place add`]: "name hours directions",
  [`${signedIn}/steward declineOneWard`]: "reason",
  "app/sign-in/name join": "name",
  [`${signedIn}/account/name change`]: "name",
  [`${signedIn}/hubs/start start`]: "name about",
  [`${signedIn}/hub/[slug]/settings change`]: "name about",
  [`${signedIn}/hub/[slug]/people add`]: "name",
  [`${signedIn}/steward declineOneHub`]: "reason",
  [`${signedIn}/requests/[ref]/talk write`]: "words",
  [`${signedIn}/hub/[slug]/requests/[ref]/talk write`]: "words",
  [`${signedIn}/steward/talk takeDown`]: "reason",
  [`${signedIn}/hub/[slug]/jobs/new list`]: "words",
  [`${signedIn}/ward/[id]/full full`]: "contact",
  [`${signedIn}/steward/stop ask`]: "reason",
  [`${signedIn}/hub/[slug]/transfers/new give`]: "how",
  [`${signedIn}/hub/[slug]/take/[from] takeOffered`]: "how",
  [`${signedIn}/hub/[slug]/close/thanks close`]: "how thanks",
  [`${block} holdPerson`]: "reason",
  [`${block} letPersonGoOn`]: "reason",
  [`${block} holdHub`]: "reason",
  [`${block} letHubGoOn`]: "reason",
  [`${block} holdWard`]: "reason",
  [`${block} letWardGoOn`]: "reason",
  [`${act} changeFor`]: "onBehalf.reason",
  [`${act} stopFor`]: "onBehalf.reason",
  [`${act} withdrawFor`]: "onBehalf.reason",
  [`${act} releaseFor`]: "onBehalf.reason",
  [`${act} sendFor`]: "how onBehalf.reason",
  [`${act} unpackFor`]: "onBehalf.reason",
};

/** What else has to be chosen, so that these words count. */
export const besides: Record<string, (sent: Form) => Record<string, string>> = {
  [`${signedIn}/ward/[id]/full full`]: () => ({ kind: "no_donations" }),
  [`${signedIn}/hub/[slug]/close/thanks close`]: ({ fields }) => ({
    stock: "give",
    toHubId: fields.find(({ name }) => name === "toHubId")?.options.find((each) => each !== "") ?? "",
  }),
};

/** Fields with a pattern of their own: what does not fit it is refused. */
const strict =
  /^(key|code|email|draft|seen|next|t|token|kind|shown|named|sure|offered|what|site|from|find|q|ref|near|place|by|was|asked|weekly|counted|until|on|about|joinCode|parcel|reason|role|steward|claimers|joining|weeks|stock|urgency)$|(quantity|postcode|odsCode|\.(day|month|year|kind|shown|good|damaged|wrong|arrived|asked|was)|Ids?)$|^(kinds|parts|lines)\./;

/** Fields of a form that are in neither list: a new one needs a place here. */
export const listStrange = (form: string, sent: Form): string[] =>
  sent.fields
    .filter(({ name }) => name && !name.startsWith("$") && !strict.test(name) && !fieldsOf(form).includes(name))
    .map(({ name }) => `${form} has a field "${name}" that has no place in this proof`);

export const fieldsOf = (form: string) => kept[form]?.split(" ") ?? [];
