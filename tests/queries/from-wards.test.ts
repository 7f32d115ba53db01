import { expect, test } from "vitest";
import { type Actor, visitor } from "@/lib/actor";
import { releaseClaim } from "@/lib/claims/commands/release";
import { listPromises } from "@/lib/claims/queries";
import { listFromWards } from "@/lib/claims/queries/from-wards";
import { listHistory } from "@/lib/events/queries";
import { newKey } from "@/lib/keys";
import { everything } from "@/lib/requests/needs-filter";
import { listNeeds } from "@/lib/requests/queries/board";
import { findPublicRequest } from "@/lib/requests/queries/public";
import { useDatabase } from "@/tests/support/database";
import { again, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();

/** A bag for a ward whose name and notes hold a canary. */
async function story() {
  const parcel = await make.packed();
  const { ref } = parcel.line.request;
  await place((tx) => tx.ward.update({ where: { id: parcel.ward.id }, data: { name: "Canary Ward" } }));
  await place((tx) =>
    tx.request.update({ where: { id: parcel.requestId }, data: { notes: "Canary: ring Robin on 0113" } }),
  );
  return { ...parcel, ref };
}

/** All that somebody in a hub, or outside, can read about a request. */
async function everythingAbout({ ref, requestId, hub }: Awaited<ReturnType<typeof story>>, actor: Actor) {
  const shown = [
    listFromWards(actor, hub.id, [ref]),
    listPromises(actor, hub.id),
    listHistory(actor, { kind: "request", id: requestId }),
    listHistory(actor, { kind: "hub", id: hub.id }),
    listNeeds(everything),
    findPublicRequest(ref),
  ];
  return JSON.stringify(await Promise.allSettled(shown));
}

test("a ward's name and notes reach the coordinators of a checked hub that makes for it", async () => {
  const { ref, hub, coordinator } = await story();
  const told = { ref, ward: "Canary Ward", notes: "Canary: ring Robin on 0113" };
  expect(await listFromWards(coordinator, hub.id, [ref])).toEqual([told]);
});

test("nobody else reads them: no volunteer, no other hub, no steward, no visitor", async () => {
  const about = await story();
  const other = await make.hub();
  const strangers = [await make.volunteer(about.hub), other.coordinator, await make.steward(), visitor];
  for (const actor of strangers) {
    expect(await listFromWards(actor, about.hub.id, [about.ref])).toEqual([]);
    expect(await everythingAbout(about, actor)).not.toContain("Canary: ring");
  }
  for (const actor of [strangers[0], other.coordinator, visitor] as Actor[])
    expect(await everythingAbout(about, actor)).not.toContain("Canary");
  expect(await listFromWards(other.coordinator, other.hub.id, [about.ref])).toEqual([]);
});

test("a new hub reads neither, nor does a hub that has let all of it go", async () => {
  const about = await story();
  const other = await make.hub();
  const claim = await make.claim(other.coordinator, other.hub.id, about.line.id, 4);
  expect(await listFromWards(other.coordinator, other.hub.id, [about.ref])).toHaveLength(1);
  await releaseClaim(other.coordinator, { claimId: claim.id, quantity: 4, reason: "other", words: "" }, newKey());
  expect(await listFromWards(other.coordinator, other.hub.id, [about.ref])).toEqual([]);

  await place((tx) => tx.hub.update({ where: { id: about.hub.id }, data: { checked: false } }));
  const coordinator = await again(about.coordinator.personId);
  expect(await everythingAbout(about, coordinator)).not.toContain("Canary");
  const packed = await listHistory(coordinator, { kind: "shipment", id: about.shipmentId });
  expect(JSON.stringify(packed)).not.toContain("Canary");
});
