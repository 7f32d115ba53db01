type Right = {
  /** all: read, add, change and take away. add: read and add. read: no more. */
  app: "all" | "add" | "read";
  /** What whoever serves the public pages may read of it: nothing, everything, or these columns. */
  reader?: "all" | string[];
};

/** Who may do what with each table. A table that is not here may be used by nobody but its owner. */
export const rights: Record<string, Right> = {
  // What happened, and what lies where because of it, is only added to.
  Event: { app: "add", reader: "all" },
  EventSubject: { app: "add", reader: "all" },
  EventSeal: { app: "add" },
  Entry: { app: "add", reader: ["id", "kind", "quantity", "createdAt"] },
  Taken: { app: "add", reader: "all" },
  _prisma_migrations: { app: "read" },

  Person: { app: "all" },
  MergeOffer: { app: "all" },
  Session: { app: "all" },
  SignIn: { app: "all" },
  Draft: { app: "all" },
  Visit: { app: "all" },
  LimitUse: { app: "all" },
  Site: { app: "all", reader: ["id", "kind", "name", "outcode", "shown"] },
  SiteRest: { app: "all", reader: ["id", "siteId", "kind", "garmentTypeId", "until", "endedAt"] },
  StopCall: { app: "all", reader: ["id", "garmentTypeId", "sizeId", "until", "reason", "endedAt"] },
  DeliveryPlace: { app: "all" },
  Ward: { app: "all", reader: ["id", "siteId", "state", "blockedAt"] },
  WardMember: { app: "all" },
  Outcode: { app: "all", reader: "all" },
  Hub: {
    app: "all",
    reader: [
      ...["id", "slug", "name", "outcode", "about", "weekly", "joining"],
      ...["checked", "closed", "blockedAt", "pausedUntil"],
    ],
  },
  HubMember: { app: "all" },
  HubCheck: { app: "all" },
  HubGarment: { app: "all", reader: "all" },
  Maker: { app: "all" },
  GarmentType: { app: "all", reader: "all" },
  Size: { app: "all", reader: "all" },
  Colour: { app: "all", reader: "all" },
  Item: { app: "all", reader: "all" },
  _GarmentTypeToSize: { app: "all", reader: "all" },
  Request: { app: "all", reader: ["id", "ref", "wardId", "state", "urgency", "neededBy", "createdAt"] },
  Contact: { app: "all" },
  Line: { app: "all", reader: "all" },
  Claim: { app: "all", reader: "all" },
  Alert: { app: "all" },
  Stock: { app: "all", reader: "all" },
  Lot: { app: "all" },
  // A bag's reference opens it.
  Shipment: { app: "all", reader: ["id", "state", "settledAt"] },
  ShipmentLine: { app: "all", reader: "all" },
  Transfer: { app: "all" },
  TransferLine: { app: "all" },
  Surplus: { app: "all" },
  // Of these only rows that may be shown: see prisma/server/roles.ts.
  Thanks: { app: "all", reader: ["id", "wardId", "words", "shown", "createdAt"] },
  ThanksRecipient: { app: "all", reader: ["thanksId", "makerId"] },
  Message: { app: "all" },
  Task: { app: "all" },
  Act: { app: "all" },
  Note: { app: "all" },
  MailChoice: { app: "all" },
  Outgoing: { app: "all" },
};
