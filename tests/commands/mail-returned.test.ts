import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { noteReturned } from "@/lib/jobs/letters/returned";
import { newKey } from "@/lib/keys";
import { chooseMail } from "@/lib/mail/commands";
import { listOwnBounced } from "@/lib/mail/queries";
import { childArgs } from "@/lib/run/child-args";
import { useDatabase } from "@/tests/support/database";
import { at, letterWard, useLetters } from "@/tests/support/letters";
import { headerOf } from "@/tests/support/raw-mail";
import { deliveryReport } from "@/tests/support/report";

useDatabase();
const { post, went } = useLetters();

describe("mail that comes back", { timeout: 60_000 }, () => {
  test("an address that nobody has stops the kind at once; a server that mistrusts us does not", async () => {
    at("2026-11-02T12:00");
    const { manager, claim } = await letterWard();
    await claim(1);
    post().knowNobody("554 5.7.1 Relay access denied");
    await went();
    expect(await listOwnBounced(manager)).toEqual([]);
    at("2026-11-02T12:05");
    post().knowNobody("550 5.1.1 No such user here");
    await went();
    expect(await listOwnBounced(manager)).toEqual(["What becomes of what your ward asked for"]);
    post().knowNobody(null);
    at("2026-11-02T15:00");
    await claim(2);
    expect(await went()).toEqual([]);
  });

  test("a report of a mail that came back later stops its kinds, once, and only for a mail of ours", async () => {
    at("2026-11-02T12:00");
    const { manager, claim } = await letterWard();
    await claim(1);
    await went();
    const id = headerOf(post().mails[0] ?? "", "Message-ID") ?? "";
    const other = "<00000000-0000-4000-8000-000000000000@localhost>";
    expect(await noteReturned(deliveryReport(id, "4.2.2"))).toBe(0);
    expect(await noteReturned(deliveryReport(other, "5.1.1"))).toBe(0);
    expect(await listOwnBounced(manager)).toEqual([]);
    expect(await bounces(deliveryReport(id, "5.1.1"))).toBe("Stopped 1 kind of mail.\n");
    expect(await listOwnBounced(manager)).toHaveLength(1);
    await chooseMail(manager, { kinds: { requests: "at_once" } }, newKey());
    await noteReturned(deliveryReport(id, "5.1.1"));
    expect(await listOwnBounced(manager)).toEqual([]);
  });
});

async function bounces(mail: string) {
  const child = spawn(process.execPath, childArgs(["lib/run/bounces.ts"]), { stdio: ["pipe", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (piece) => {
    said += piece;
  });
  child.stdin.end(mail);
  await once(child, "exit");
  return said;
}
