import { alertHubs } from "@/lib/alerts/commands";
import { endBreak, takeBreak } from "@/lib/hubs/commands/break";
import { handOver, passToStewards } from "@/lib/hubs/commands/hand-over";
import { pauseHub, resumeHub } from "@/lib/hubs/commands/pause";
import { newKey } from "@/lib/keys";
import { type Prepared, requestOf } from "@/tests/permissions/prepare";
import type { Scene } from "@/tests/permissions/world";
import { inDays } from "@/tests/support/make";

type Try = (scene: Scene) => Promise<Prepared>;
const now = (attempt: Prepared["attempt"]): Prepared => ({ attempt: async (...by) => attempt(...by) });

/** Hubs hear of needs, rest, and are handed over. */
export const alertTries = {
  alertHubs: async (scene) => {
    const { requestId } = await requestOf(scene);
    return now((actor, key = newKey()) => alertHubs(actor, { requestId, wave: 0 }, key));
  },
  pauseHub: async ({ hub }) => now((actor) => pauseHub(actor, { hubId: hub.id, until: inDays(9) }, newKey())),
  resumeHub: async ({ hub, coordinator }) => {
    await pauseHub(coordinator, { hubId: hub.id, until: inDays(9) }, newKey());
    return now((actor) => resumeHub(actor, { hubId: hub.id }, newKey()));
  },
  takeBreak: async ({ hub }) => now((actor) => takeBreak(actor, { hubId: hub.id, weeks: "4" }, newKey())),
  endBreak: async ({ hub, volunteer }) => {
    await takeBreak(volunteer, { hubId: hub.id, weeks: "4" }, newKey());
    return now((actor) => endBreak(actor, { hubId: hub.id }, newKey()));
  },
  handOver: async ({ hub, volunteer }) =>
    now((actor) => handOver(actor, { hubId: hub.id, personId: volunteer.personId, next: "stay" }, newKey())),
  passToStewards: async ({ hub }) => now((actor) => passToStewards(actor, { hubId: hub.id }, newKey())),
} satisfies Record<string, Try>;
