import { describe, expect, test } from "vitest";
import { visitor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { findOwnRef, findOwnRequest, listOwnRequests, requestsOnPage } from "@/lib/requests/queries/own";
import { listRequestParcels } from "@/lib/requests/queries/parcels";
import { useDatabase } from "@/tests/support/database";
import { make } from "@/tests/support/make";

useDatabase();

describe("a ward's own request", () => {
  test("shows its ward each stage of each line, who helps, and the bags that have left", async () => {
    const { manager, requestId, hub, coordinator, line, item } = await make.sent({ quantity: 6, asked: 30 });
    await make.claim(coordinator, hub.id, line.id, 10);
    await make.log(coordinator, hub.id, item.id, 4);
    const request = await findOwnRequest(manager, await findOwnRef(manager, requestId));

    expect(request).toMatchObject({ mine: true, hubs: [{ name: hub.name }], contact: { name: "Rowan Reception" } });
    expect(request.lines).toMatchObject([{ asked: 30, claimed: 16, made: 10, sent: 6, received: 0, packed: 6 }]);
    expect(await listRequestParcels(manager, requestId)).toMatchObject([
      { state: "sent", hub: { name: hub.name }, lines: [{ quantity: 6 }] },
    ]);
  });

  test("a bag that is still being packed is not among them", async () => {
    const { manager, requestId } = await make.packed();
    expect(await listRequestParcels(manager, requestId)).toEqual([]);
  });

  test("does not exist for anybody else; a steward reads it and may not change it", async () => {
    const { manager, requestId, coordinator } = await make.sent();
    const ref = await findOwnRef(manager, requestId);
    const { manager: stranger } = await make.ward();
    for (const actor of [visitor, stranger, coordinator]) {
      await expect(findOwnRequest(actor, ref)).rejects.toThrow(NotFound);
      await expect(findOwnRef(actor, requestId)).rejects.toThrow(NotFound);
      await expect(listRequestParcels(actor, requestId)).rejects.toThrow(NotFound);
      expect((await listOwnRequests(actor)).total).toBe(0);
    }
    expect(await findOwnRequest(await make.steward(), ref)).toMatchObject({ mine: false });
    await expect(findOwnRequest(manager, newKey())).rejects.toThrow(NotFound);
  });

  test("the list holds all of the ward's, newest first, page by page; a page that is not there is the last", async () => {
    const placed = await make.ward();
    const ids = [];
    for (let i = 0; i <= requestsOnPage; i++) ids.push((await make.line({ of: placed })).requestId);

    const [first, last] = [await listOwnRequests(placed.manager), await listOwnRequests(placed.manager, 99)];
    expect(first).toMatchObject({ total: requestsOnPage + 1, page: 1, pages: 2 });
    expect(first.requests.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, requestsOnPage));
    expect(last).toMatchObject({ page: 2, requests: [{ id: ids[0] }] });
  });
});
