import { expect, inject, onTestFinished, test } from "vitest";
import { asOwner } from "@/tests/support/databases";
import { openServer } from "@/tests/support/server";

const owner = inject("owner");
const roles = (name: string) => asOwner(owner, "SELECT rolcanlogin FROM pg_roles WHERE rolname = $1", [name]);

test("tests on a given server leave the app's role as it is, and take away their own", async () => {
  const before = await roles("bobbin_app");
  const given = process.env.TEST_DATABASE_URL;
  process.env.TEST_DATABASE_URL = owner;
  onTestFinished(() => void Object.assign(process.env, { TEST_DATABASE_URL: given ?? "" }));

  const server = await openServer();

  const own = new URL(server.app).username;
  expect(await asOwner(server.app, "SELECT current_user AS me, pg_has_role('bobbin_app', 'usage') AS may")).toEqual([
    { me: own, may: true },
  ]);
  expect(await roles("bobbin_app")).toEqual(before);
  await server.stop();
  expect(await roles(own)).toEqual([]);
  expect(await roles("bobbin_app")).toEqual(before);
});
