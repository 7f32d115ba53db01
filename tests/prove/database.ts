import { randomBytes } from "node:crypto";
import { asOwner, withDatabase } from "@/tests/support/databases";
import { makeTemplate, openServer } from "@/tests/support/server";

/** Makes a migrated, empty database that is gone afterwards, and names it in DATABASE_URL. */
export async function freshDatabase(atEnd: (clean: () => Promise<void>) => void) {
  const server = await openServer();
  atEnd(server.stop);
  // Whatever else this proof starts finds the same server.
  process.env.TEST_DATABASE_URL = server.owner;
  const name = `bobbin_prove_${randomBytes(4).toString("hex")}`;
  atEnd(async () => void (await asOwner(server.owner, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)));
  await makeTemplate(server, name);
  process.env.DATABASE_URL = withDatabase(server.app, name);
  process.env.DATABASE_READER_URL = withDatabase(server.reader, name);
}
