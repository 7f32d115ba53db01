import { clock } from "@/lib/actor";
import { round, roundLimit } from "@/lib/jobs/rounds/round";
import { clockKey } from "@/lib/keys";
import { erasePerson } from "@/lib/privacy/commands/erase";
import { tellUnseen } from "@/lib/privacy/commands/unseen";
import { listUnseen, type Unseen } from "@/lib/privacy/queries/over";

/** People who have not been here for very long: they are told, and erased when they do not come back. */
export const unseen = round<Unseen>({
  cron: "40 10 * * *",
  list: () => listUnseen(roundLimit),
  come: ({ personId, step, since }) =>
    come[step](clock("unseen"), { personId }, clockKey(`unseen-${step}`, personId, since)),
});

const come = { tell: tellUnseen, erase: erasePerson };
