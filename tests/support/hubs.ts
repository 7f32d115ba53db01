import { now } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { place } from "@/tests/support/places";

type Many = { count: number; weekly?: number; garmentTypeIds: number[]; at: (turn: number) => number };

/**
 * Puts down many checked hubs, each with a coordinator, in outward codes of their own: `at` says how many miles east of
 * AA1 each lies. Returns their ids in the order of their turns.
 */
export async function manyHubs({ count, weekly = 20, garmentTypeIds, at }: Many): Promise<number[]> {
  const turns = Array.from({ length: count }, (_, turn) => turn);
  await prisma.outcode.createMany({
    data: [{ outcode: "AA1", ...point(0) }, ...turns.map((turn) => ({ outcode: `AB${turn}`, ...point(at(turn)) }))],
    skipDuplicates: true,
  });
  return place(async (tx) => {
    const common = { createdAt: now() };
    const people = await tx.person.createManyAndReturn({
      data: turns.map((turn) => ({ name: `Coordinator ${turn}`, email: `many-${turn}@example.org`, ...common })),
    });
    const hubs = await tx.hub.createManyAndReturn({
      data: turns.map((turn) => ({
        slug: `many-${turn}`,
        name: `Hub ${turn}`,
        postcode: `AB${turn} 1AA`,
        outcode: `AB${turn}`,
        weekly,
        joinCode: `many-${turn}`,
        checked: true,
        ...common,
      })),
    });
    const ids = hubs.toSorted((a, b) => turnOf(a.slug) - turnOf(b.slug)).map(({ id }) => id);
    const persons = people.toSorted((a, b) => turnOf(a.name) - turnOf(b.name)).map(({ id }) => id);
    const role = { role: "coordinator", state: "active", since: now() } as const;
    await tx.hubMember.createMany({
      data: ids.map((hubId, turn) => ({ hubId, personId: persons[turn] ?? 0, ...role })),
    });
    await tx.hubGarment.createMany({
      data: ids.flatMap((hubId) => garmentTypeIds.map((garmentTypeId) => ({ hubId, garmentTypeId }))),
    });
    return ids;
  });
}

const turnOf = (name: string) => Number(/\d+$/.exec(name)?.[0]);

/** A degree of longitude at the equator is about 69 miles. */
const point = (miles: number) => ({ latitude: 0, longitude: miles / 69.1 });
