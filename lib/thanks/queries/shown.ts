import { type Db, db } from "@/lib/db";

/** The newest words that a ward has allowed everybody to read: never with its name. Null where there are none. */
export function findShownThanks(store: Db = db) {
  return store.thanks.findFirst({
    where: { shown: true },
    orderBy: { id: "desc" },
    select: {
      words: true,
      createdAt: true,
      ward: { select: { site: { select: { kind: true, outcode: true } } } },
      _count: { select: { recipients: true } },
    },
  });
}
