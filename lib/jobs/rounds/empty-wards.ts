import { clock } from "@/lib/actor";
import { round, roundLimit } from "@/lib/jobs/rounds/round";
import { clockKey } from "@/lib/keys";
import { offerWard } from "@/lib/wards/commands/adopt";
import { listUnoffered } from "@/lib/wards/queries/empty";

/** Wards that nobody is in any more, whoever left last and why, while something they asked for is still to come. */
export const emptyWards = round<{ wardId: number; left: string }>({
  cron: "*/5 * * * *",
  list: async () =>
    (await listUnoffered(roundLimit)).map(({ wardId, left }) => ({ wardId, left: left?.toISOString() ?? "" })),
  come: ({ wardId, left }) => offerWard(clock("empty-wards"), { wardId }, clockKey("ward-offered", wardId, left)),
});
