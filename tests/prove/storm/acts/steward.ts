import type { Chances } from "@/tests/model/chance";
import type { Kind } from "@/tests/prove/storm/acts/act";
import type { Board } from "@/tests/prove/storm/board";
import type { StormWorld } from "@/tests/prove/storm/world";

/** What a steward sends: that a newcomer is real, and that a ward or a hub is on hold, or goes on. */
export const stewardKinds = {
  checkWard: {
    weight: 1,
    lands: /\?done=ward-checked/,
    event: /^ward\.checked$/,
    plan: (world, { newWards }, chance) => checking(world, "wardId", chance.pick(newWards)),
  },
  checkHub: {
    weight: 1,
    lands: /\?done=hub-checked/,
    event: /^hub\.checked$/,
    plan: (world, { newHubs }, chance) => checking(world, "hubId", chance.pick(newHubs)),
  },
  holdWard: { weight: 1, lands: /\?done=held/, event: /^ward\.blocked$/, plan: hold("ward") },
  holdHub: { weight: 1, lands: /\?done=held/, event: /^hub\.blocked$/, plan: hold("hub") },
  letWardGoOn: { weight: 8, lands: /\?done=let-go/, event: /^ward\.unblocked$/, plan: letGo("ward") },
  letHubGoOn: { weight: 8, lands: /\?done=let-go/, event: /^hub\.unblocked$/, plan: letGo("hub") },
} satisfies Record<string, Kind>;

const checking = ({ steward }: StormWorld, field: string, id: number | undefined) =>
  id === undefined ? undefined : { who: steward, path: "/steward", fields: { [field]: `${id}` } };

/** One at a time of each, so that the rest goes on. */
function hold(what: "ward" | "hub") {
  return (world: StormWorld, board: Board, chance: Chances) => {
    const [all, held] = what === "ward" ? [world.wards, board.heldWards] : [world.hubs, board.heldHubs];
    return held.length > 0 ? undefined : about(world, what, chance.pick<{ id: number }>(all).id);
  };
}

/** When nobody is on hold, there is nobody to let go on. */
function letGo(what: "ward" | "hub") {
  return (world: StormWorld, board: Board, chance: Chances) => {
    const id = chance.pick(what === "ward" ? board.heldWards : board.heldHubs);
    return id === undefined ? undefined : about(world, what, id);
  };
}

const about = ({ steward }: StormWorld, what: "ward" | "hub", id: number) => ({
  who: steward,
  path: `/steward/block/${what}/${id}`,
  fields: { [`${what}Id`]: `${id}`, reason: "We ring them first." },
});
