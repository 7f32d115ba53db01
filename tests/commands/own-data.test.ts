import { describe, expect, test } from "vitest";
import { clock, holder } from "@/lib/actor";
import { now, setClock } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { noAnswers } from "@/lib/drafts/input";
import { saveDraft } from "@/lib/drafts/store";
import { strike } from "@/lib/jobs/drain";
import { newKey } from "@/lib/keys";
import { addressOf } from "@/lib/mail/send";
import { forgetContact } from "@/lib/privacy/commands/contacts";
import { erasePerson } from "@/lib/privacy/commands/erase";
import { keepAccount } from "@/lib/privacy/commands/unseen";
import { listOverContacts } from "@/lib/privacy/queries/over";
import { asFile, listOwnData } from "@/lib/privacy/queries/own";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { writeMessage } from "@/lib/talk/commands/write";
import { writeThanks } from "@/lib/thanks/commands";
import { useDatabase } from "@/tests/support/database";
import { historyOf } from "@/tests/support/history";
import { useLetters } from "@/tests/support/letters";
import { again, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();
const { post, went } = useLetters();

const noon = (day: string) => setClock(new Date(`${day}T12:00:00Z`));

describe("what is kept of somebody", () => {
  test("is shown to them whole, and as a file; nobody else's is", async () => {
    const parcel = await make.sent({ quantity: 4 });
    const { manager, coordinator, requestId, shipmentId, shipmentLineId } = parcel;
    const { personId } = manager;
    await place((tx) =>
      tx.contact.update({ where: { requestId }, data: { name: "Contact Canary", phone: "07700 900123" } }),
    );
    await writeMessage(manager, { requestId, hubId: null, words: "Message canary" }, newKey());
    await saveDraft(manager, newKey(), { ...noAnswers, notes: "Draft canary" });
    const lines = [{ shipmentLineId, good: 4, damaged: 0, wrong: 0 }];
    await receiveParcel(manager, { shipmentId, lines, remark: "Remark canary" }, newKey());
    await writeThanks(manager, { shipmentId, words: "Thanks canary", shown: false }, newKey());

    const file = asFile(await listOwnData(await again(personId)));
    const { email, name } = await prisma.person.findUniqueOrThrow({ where: { id: personId } });
    for (const mine of [
      email,
      name,
      "Contact Canary",
      "07700 900123",
      "Message canary",
      "Draft canary",
      "Remark canary",
      "Thanks canary",
    ])
      expect(file).toContain(mine);
    const read = JSON.parse(file);
    expect(read.account).toMatchObject([{ name, emailAddress: email }]);
    expect(read.requests).toMatchObject([{ whoTakesIt: "Contact Canary", telephone: "07700 900123" }]);
    expect(read.whatYouDid.map(({ what }: { what: string }) => what)).toContain("request.posted");

    const other = asFile(await listOwnData(await again(coordinator.personId)));
    expect(other).toContain("By bicycle");
    for (const theirs of [email, "Contact Canary", "Message canary", "Draft canary"])
      expect(other).not.toContain(theirs);
    expect(other).toContain("Thanks canary");
  });

  test("is nothing but their row once they are erased", async () => {
    const { manager } = await make.line();
    await erasePerson(manager, { personId: manager.personId }, newKey());
    const parts = await listOwnData(await again(manager.personId));
    const named = parts.find(({ key }) => key === "account")?.rows;
    expect(named).toMatchObject([{ name: "A volunteer" }]);
    for (const key of ["signedIn", "drafts", "messages", "emails"])
      expect(parts.find((part) => part.key === key)?.rows, key).toEqual([]);
  });
});

describe("who takes a delivery", () => {
  test("is forgotten 30 days after the last bag was counted, once, and not before", async () => {
    noon("2030-03-01");
    const { requestId, manager, line, shipmentId, shipmentLineId } = await make.sent({ quantity: 4, asked: 4 });
    const lines = [{ shipmentLineId, good: 4, damaged: 0, wrong: 0 }];
    await receiveParcel(manager, { shipmentId, lines, remark: "" }, newKey());
    const open = await make.line();
    noon("2030-03-30");
    await expect(forgetContact(clock("test"), { requestId }, newKey())).rejects.toThrow("still to come");
    expect(await listOverContacts(10)).toEqual([]);
    noon("2030-03-31");
    await strike(["contacts"]);
    await strike(["contacts"]);
    expect(await prisma.contact.findUnique({ where: { requestId } })).toBeNull();
    expect(await prisma.contact.count({ where: { requestId: open.requestId } })).toBe(1);
    expect((await historyOf("request", line.requestId)).filter((name) => name === "contact.forgotten")).toHaveLength(1);
  });
});

describe("somebody who has not been here for 24 months", () => {
  test("is told by mail, kept by a link or a visit, and erased 30 days later otherwise", async () => {
    noon("2030-03-01");
    const [silent, clicks] = [await make.person("Silent Sam"), await make.person("Clicking Kim")];
    noon("2032-02-28");
    await strike(["unseen"]);
    expect(await historyOf("person", silent.personId)).toEqual([]);
    noon("2032-03-02");
    await strike(["unseen"]);
    await strike(["unseen"]);
    await went();
    const mails = post().mails.filter((mail) => mail.includes("Shall we keep your Bobbin account"));
    expect(mails.filter((mail) => mail.includes("Silent Sam"))).toHaveLength(1);
    expect(mails.join("")).toContain(addressOf("/do/").slice(0, 20));

    const { personId } = clicks;
    const stranger = holder({ do: "stay", personId: silent.personId });
    await expect(keepAccount(stranger, { personId }, newKey())).rejects.toThrow("could not be found");
    setClock(addDays(now(), 29));
    await keepAccount(holder({ do: "stay", personId }), { personId }, newKey());
    await strike(["unseen"]);
    expect(await prisma.person.findUnique({ where: { id: silent.personId } })).toMatchObject({ erasedAt: null });
    setClock(addDays(now(), 2));
    await strike(["unseen"]);
    await strike(["unseen"]);
    expect(await prisma.person.findUnique({ where: { id: silent.personId } })).toMatchObject({ name: "A volunteer" });
    expect(await prisma.person.findUnique({ where: { id: personId } })).toMatchObject({ name: "Clicking Kim" });
    expect(await historyOf("person", silent.personId)).toEqual(["person.unseen", "person.erased"]);
  });
});
