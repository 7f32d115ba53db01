import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { children } from "@/lib/run/children";
import { choosePort } from "@/lib/run/port";
import { program } from "@/lib/run/program";
import { endLeftover } from "@/prisma/server/leftover";
import { APP_ROLE, READER_ROLE } from "@/prisma/server/roles";
import { asOwner, withDatabase } from "@/tests/support/databases";

export type TestServer = { owner: string; app: string; reader: string; stop(): Promise<void> };

/** The PostgreSQL of this run: the one at TEST_DATABASE_URL, whose user may make databases and roles, or one of our own. */
export async function openServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  const { owner, stop } = given ? { owner: given, stop: async () => {} } : await ownServer();
  const app = await makeTestRole(owner, APP_ROLE);
  const reader = await makeTestRole(owner, READER_ROLE);
  const drop = () => app.drop().then(reader.drop);
  return { owner, app: app.url, reader: reader.url, stop: () => drop().then(stop) };
}

/** Makes a database that others are cloned from: migrated and ready, and empty. */
export async function makeTemplate(server: TestServer, name: string) {
  await asOwner(server.owner, `CREATE DATABASE ${name}`);
  const env = { DATABASE_URL: withDatabase(server.owner, name) };
  await program(["lib/run/migrate.ts"], { env });
}

/** A role of this run that may do what one of Bobbin's may, whose own password somebody may be using: it stays as it is. */
async function makeTestRole(owner: string, role: string) {
  const name = `bobbin_test_${randomBytes(4).toString("hex")}`;
  const password = randomBytes(16).toString("hex");
  await asOwner(
    owner,
    `DO $$ BEGIN CREATE ROLE ${role}; EXCEPTION WHEN duplicate_object OR unique_violation THEN END $$`,
  );
  await asOwner(owner, `CREATE ROLE ${name} LOGIN PASSWORD '${password}' IN ROLE ${role}`);
  const url = new URL(owner);
  url.username = name;
  url.password = password;
  return { url: url.href, drop: () => asOwner(owner, `DROP ROLE ${name}`) };
}

async function ownServer() {
  // In /tmp itself, because as root the server runs as another user, who may not enter everybody's TMPDIR.
  const folder = mkdtempSync(path.join(process.getuid?.() === 0 ? "/tmp" : tmpdir(), "bobbin-test-"));
  chmodSync(folder, 0o755);
  const port = await choosePort("TEST_DB_PORT");
  const password = randomBytes(16).toString("hex");
  const family = children(folder, (name, words) =>
    console.error(`The ${name} of the tests has ended by itself. ${words}`),
  );
  const env = {
    DB_FOLDER: path.join(folder, "database"),
    DB_PORT: String(port),
    DB_PASSWORD: password,
    DB_DURABLE: "no",
  };
  await family.start("database", { args: ["lib/run/database.ts"], env });
  const stop = async () => {
    await family.stop();
    await endLeftover(path.join(folder, "database/data"));
    rmSync(folder, { recursive: true, force: true });
  };
  return { owner: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}
