import { alerts, waiting } from "@/lib/jobs/rounds/alerts";
import { contacts } from "@/lib/jobs/rounds/contacts";
import { emptyWards } from "@/lib/jobs/rounds/empty-wards";
import { leftovers, signIns } from "@/lib/jobs/rounds/leftovers";
import { letters } from "@/lib/jobs/rounds/letters";
import { parcels } from "@/lib/jobs/rounds/parcels";
import { promises } from "@/lib/jobs/rounds/promises";
import { requests } from "@/lib/jobs/rounds/requests";
import { rests } from "@/lib/jobs/rounds/rests";
import type { Round } from "@/lib/jobs/rounds/round";
import { seals } from "@/lib/jobs/rounds/seals";
import { stops } from "@/lib/jobs/rounds/stops";
import { tasks } from "@/lib/jobs/rounds/tasks";
import { unseen } from "@/lib/jobs/rounds/unseen";

/** All that comes round by itself. */
export const rounds = {
  parcels,
  alerts,
  waiting,
  tasks,
  rests,
  stops,
  requests,
  promises,
  emptyWards,
  letters,
  leftovers,
  seals,
  signIns,
  contacts,
  unseen,
} satisfies Record<string, Round>;
export type RoundName = keyof typeof rounds;
export const roundNames = Object.keys(rounds) as RoundName[];
