import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { tryEverything } from "@/tests/prove/roles/attempt";
import { asOwner, withDatabase } from "@/tests/support/databases";

/** Every statement that a role of ours must not run, over every table there is, and those that it must be able to. */
export const roles: Proof = {
  about:
    "the app changes no history and no table, and whoever serves public pages writes nothing and learns who nobody is",
  faults: { grant: "the public's role has been granted one column too many" },
  async run({ fault, progress }: Asked): Promise<Found> {
    const { DATABASE_URL: app = "", DATABASE_READER_URL: reader = "", TEST_DATABASE_URL: server = "" } = process.env;
    const owner = withDatabase(server, new URL(app).pathname.slice(1));
    if (fault === "grant") await asOwner(owner, `GRANT SELECT (email) ON "Person" TO bobbin_reader`);
    const { tried, tables, forbidden, wrong } = await tryEverything({ owner, app, reader }, progress);
    return {
      tried,
      figures: [{ "tables and sequences": tables, statements: tried, forbidden, "went otherwise": wrong.length }],
      wrong,
    };
  },
};
