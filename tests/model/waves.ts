import { clock } from "@/lib/actor";
import { alertHubs } from "@/lib/alerts/commands";
import type { DueNeed } from "@/lib/alerts/queries";
import type { Operation } from "@/tests/model/operations";
import { any } from "@/tests/model/world";

/** The clock tells hubs of a need, whoever changes it meanwhile. */
export const waves: Record<string, { weight: number; plan: Operation }> = {
  alert: {
    weight: 3,
    plan: async () => {
      const need = await any<DueNeed>(
        `SELECT r.id AS "requestId", r.wave FROM "Request" r JOIN "Line" l ON l."requestId" = r.id WHERE l."alertAt" IS NOT NULL`,
      );
      return need && ((key) => alertHubs(clock("alerts"), need, key));
    },
  },
};
