import { clock } from "@/lib/actor";
import { alertHubs } from "@/lib/alerts/commands";
import { type DueNeed, listDueNeeds, listWaitingNeeds } from "@/lib/alerts/queries";
import { round, roundLimit } from "@/lib/jobs/rounds/round";
import { clockKey } from "@/lib/keys";

const come = ({ requestId, wave }: DueNeed) =>
  alertHubs(clock("alerts"), { requestId, wave }, clockKey("need-alerted", requestId, wave));

/** Needs of which hubs are to hear now. */
export const alerts = round<DueNeed>({ cron: "* * * * *", list: () => listDueNeeds(roundLimit), come });

/** Needs that waited for somebody to hear. */
export const waiting = round<DueNeed>({ cron: "23 * * * *", list: () => listWaitingNeeds(roundLimit), come });
