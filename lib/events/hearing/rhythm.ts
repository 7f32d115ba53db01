import type { RhythmEvents } from "@/lib/events/facts/rhythm";
import { listAskers, listCoordinators, listWardMembers } from "@/lib/events/hearers";
import { askers, coordinators, members } from "@/lib/events/hearing/who";
import type { Part } from "@/lib/events/notices";
import type { Notice } from "@/lib/events/notices/about";
import * as needed from "@/lib/events/notices/needed";
import * as promises from "@/lib/events/notices/promises";

const helpers = ({ hubIds }: { hubIds: number[] }) => listCoordinators(hubIds);

/** Who is asked, and who hears of the answers. Whom the first question did not reach, the second may: all of the ward. */
export const rhythmHearing: { [N in keyof RhythmEvents]: { [P in Part]?: Notice<N> } } = {
  "request.asked-again": {
    ward: {
      to: (facts) => (facts.time > 1 ? listWardMembers(facts.wardId) : listAskers([facts.requestId])),
      kind: "questions",
      letter: needed.stillNeeded,
    },
  },
  "request.day-came": { ward: { to: members, kind: "questions", letter: needed.whatNow } },
  "request.slept": {
    ward: { to: members, kind: "questions", letter: needed.asleep },
    hub: { to: helpers, kind: "promises", letter: needed.asleepForHub },
  },
  "request.confirmed": { hub: { to: helpers, kind: "promises", letter: needed.awakeForHub } },
  "request.reduced": { hub: { to: helpers, kind: "promises", letter: needed.reduced } },
  "request.redated": { hub: { to: helpers, kind: "promises", letter: needed.redated } },

  "claims.reminded": { hub: { to: coordinators, kind: "questions", letter: promises.reminded } },
  "claims.asked": { hub: { to: coordinators, kind: "questions", letter: promises.asked } },
  "claim.answered": {},
  "claims.lapsed": {
    hub: { to: coordinators, kind: "promises", letter: promises.lapsed },
    ward: { to: askers, kind: "requests", letter: promises.lapsedForWard },
  },
};
