/** What is only ever added to. */
export const ledgers = ["Event", "EventSubject", "EventSeal", "Entry", "Taken"];

/** Whose rows are about who somebody is, or how to find or reach them: nobody reads a column of these for the public. */
const personal = [
  ...["Person", "MergeOffer", "Session", "SignIn", "Draft", "Contact", "Maker", "WardMember", "HubMember", "HubCheck"],
  ...["DeliveryPlace", "Message", "Note", "Task", "MailChoice", "Outgoing", "Act", "EventSeal", "Visit"],
  "LimitUse",
];

/** Columns of other tables that are not for the public: names, addresses, words for few, and what opens something. */
const secret: Record<string, string[]> = {
  Site: ["postcode", "odsCode"],
  SiteRest: ["contact", "setById"],
  StopCall: ["setById"],
  Ward: ["name"],
  Hub: ["postcode", "joinCode"],
  Request: ["notes", "askedById", "placeId"],
  Shipment: ["ref", "how", "remark", "placeId", "wardId"],
  Transfer: ["ref", "how"],
  Thanks: ["writtenById"],
  Entry: ["makerId", "shipmentLineId"],
};

/** Decided here a second time, whatever the rights say: may the public never read this? */
export const isSecret = (table: string, column: string) =>
  personal.includes(table) || (secret[table]?.includes(column) ?? false);
