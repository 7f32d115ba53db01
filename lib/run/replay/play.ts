import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import { addToCatalogue } from "@/lib/garments/commands/install";
import { Halt } from "@/lib/run/halt";
import { askAndClaim, end, type Item, type Promised } from "@/lib/run/replay/acts";
import { cast } from "@/lib/run/replay/people";
import { type Match, readMatches } from "@/lib/run/replay/rows";

const steward = "steward@replay.example";

/**
 * Plays a file of matches through the real commands, in order of time, with the clock set to each. It brings its own
 * catalogue, so the database must be new. `progress` hears how many acts of how many are done.
 */
export async function replay(csv: string, progress: (done: number, of: number) => void = () => {}) {
  const { rows, matches, refused, acts } = readMatches(csv);
  const items = await openCatalogue(matches, acts[0]?.at);
  process.env.STEWARDS = steward;
  const people = await cast(steward);
  const promises = new Map<number, Promised>();
  for (const [done, { at, row, match, ending }] of acts.entries()) {
    setClock(at);
    if (ending) await end(match, found(promises.get(row), "promise"));
    else
      promises.set(
        row,
        await askAndClaim(
          match,
          await people.facility(match),
          await people.donor(match),
          found(items.get(match.enumcode), "item"),
        ),
      );
    progress(done + 1, acts.length);
  }
  setClock();
  return { rows, matches, refused, ...people.counts() };
}

/** The file's own types of equipment, none of them regulated, in one size and one colour. */
async function openCatalogue(matches: Match[], at?: Date): Promise<Map<string, Item>> {
  if ((await db.person.count()) > 0) throw new Halt("A replay needs a new database. This one has people in it.");
  setClock(at);
  const types = [...new Set(matches.map((match) => match.enumcode))].sort();
  await addToCatalogue({
    sizes: [{ slug: "as-given", name: "One size" }],
    colours: [{ slug: "as-given", name: "As given", cloth: "grey" }],
    garmentTypes: types.map((type) => {
      const name = type.replaceAll("_", " ");
      return { slug: `given-${type}`, one: name, many: name, picture: "piece", sizes: ["as-given"], ceiling: 1_000 };
    }),
  });
  const where = { size: { slug: "as-given" }, colour: { slug: "as-given" } };
  const items = await db.item.findMany({ where, include: { garmentType: true } });
  return new Map(items.map((item) => [item.garmentType.slug.replace("given-", ""), item]));
}
