import { listTellers, listThanked } from "@/lib/events/hearers";
import type { Hearing } from "@/lib/events/hearing/hearing";
import { coordinators } from "@/lib/events/hearing/who";
import * as thanks from "@/lib/events/notices/thanks";

export const thanksHearing: Hearing<"thanks"> = {
  "thanks.written": {
    maker: { to: (facts) => listThanked(facts.thanksId), kind: "thanks", letter: thanks.toMaker },
    hub: {
      to: async (facts) => [...(await coordinators(facts)), ...(await listTellers(facts.thanksId))],
      kind: "thanks",
      letter: thanks.toHub,
    },
  },
  "thanks.hidden": {},
};
