import { redateClaim } from "@/lib/claims/commands/redate";
import { declineHub } from "@/lib/hubs/commands/decline";
import { checkWard, declineWard } from "@/lib/wards/commands/check";
import type { Operation } from "@/tests/model/operations";
import { any, coordinatorOf, newcomerHub, newcomerWard } from "@/tests/model/world";
import { inDays } from "@/tests/support/make";

const reason = "We could not reach you.";

/** What a steward decides of newcomers, and the day that a hub changes. Each decision lets another newcomer in. */
export const decisions: Record<string, { weight: number; plan: Operation }> = {
  redate: {
    weight: 3,
    plan: async (world, chance) => {
      const claim = await any<{ id: number; hubId: number }>(`SELECT id, "hubId" FROM "Claim"`);
      if (!claim) return;
      const input = { claimId: claim.id, promisedFor: inDays(chance.int(-1, 20)) };
      return (key) => redateClaim(coordinatorOf(world, claim.hubId), input, key);
    },
  },
  declineHub: {
    weight: 1,
    plan: async (world, chance) => {
      const { hubs, steward } = world;
      const hub = chance.is(0.2) ? chance.pick(hubs) : hubs.at(-1);
      if (!hub) return;
      if (hub === hubs.at(-1)) hubs.push(await newcomerHub());
      return (key) => declineHub(steward, { hubId: hub.id, reason }, key);
    },
  },
  decideWard: {
    weight: 1,
    plan: async (world, chance) => {
      const { wards, steward } = world;
      const ward = chance.is(0.2) ? chance.pick(wards) : wards.at(-1);
      if (!ward) return;
      if (ward === wards.at(-1)) wards.push(await newcomerWard());
      const yes = chance.is(0.5);
      return (key) =>
        yes ? checkWard(steward, { wardId: ward.id }, key) : declineWard(steward, { wardId: ward.id, reason }, key);
    },
  },
};
