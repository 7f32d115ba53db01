import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { generate } from "@/lib/run/build";
import { asOwner } from "@/tests/support/databases";
import { makeTemplate, openServer } from "@/tests/support/server";

declare module "vitest" {
  interface ProvidedContext {
    owner: string;
    app: string;
    reader: string;
    template: string;
  }
}

/** Once for a run of vitest: a server, and in it a migrated template that each test file clones. */
export default async function setup(project: TestProject) {
  await generate();
  const server = await openServer();
  const template = `bobbin_test_${randomBytes(4).toString("hex")}`;
  await makeTemplate(server, template);
  project.provide("owner", server.owner);
  project.provide("app", server.app);
  project.provide("reader", server.reader);
  project.provide("template", template);

  return async () => {
    const made = await asOwner<{ name: string }>(
      server.owner,
      "SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)",
      [template],
    );
    for (const { name } of made) await asOwner(server.owner, `DROP DATABASE ${name} WITH (FORCE)`);
    await server.stop();
  };
}
