import type { Db } from "@/lib/db";
import { sayItem } from "@/lib/garments/words";
import type { Part, Whose } from "@/lib/privacy/queries/own";

const names = { garmentType: true, size: true, colour: true } as const;

/** What somebody asked for, made and did. */
export async function listOwnWork({ ids, take }: Whose, store: Db): Promise<Part[]> {
  const newest = { orderBy: { id: "desc" }, take } as const;
  const mine = { maker: { personId: { in: ids } } };
  const requests = await store.request.findMany({
    where: { askedById: { in: ids } },
    include: { ward: true, contact: true, lines: { include: names, orderBy: { id: "asc" } } },
    ...newest,
  });
  const entries = await store.entry.findMany({
    where: { kind: { in: ["made", "undone"] }, ...mine },
    include: { hub: true, item: { include: names } },
    ...newest,
  });
  const tasks = await store.task.findMany({
    where: { takenBy: { personId: { in: ids } } },
    include: { hub: true },
    ...newest,
  });
  const thanked = await store.thanksRecipient.findMany({
    where: mine,
    include: { thanks: true },
    orderBy: { thanksId: "desc" },
    take,
  });
  return [
    {
      key: "requests",
      title: "What you asked for",
      rows: requests.map(({ ref, ward, createdAt, notes, contact, lines }) => ({
        reference: ref,
        ward: ward.name,
        on: createdAt,
        pieces: lines.map((line) => `${line.asked} ${sayItem(line.garmentType, line.size, line.colour)}`).join("; "),
        notes,
        whoTakesIt: contact?.name ?? "",
        telephone: contact?.phone ?? "",
      })),
    },
    {
      key: "piecesMade",
      title: "What you made",
      rows: entries.map(({ hub, item, quantity, createdAt }) => ({
        hub: hub.name,
        piece: sayItem(item.garmentType, item.size, item.colour),
        quantity,
        on: createdAt,
      })),
    },
    {
      key: "jobs",
      title: "Small jobs you took",
      rows: tasks.map(({ hub, kind, words, takenAt, doneAt }) => ({
        ...{ hub: hub.name, kind, words, takenOn: takenAt, doneOn: doneAt },
      })),
    },
    {
      key: "thanksForYou",
      title: "Thank-yous that reached you",
      rows: thanked.map(({ pieces, tasks: jobs, thanks }) => ({
        ...{ words: thanks.words, on: thanks.createdAt, pieces, jobs },
      })),
    },
  ];
}
