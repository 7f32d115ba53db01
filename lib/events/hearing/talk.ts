import { listCoordinators, listStewards, listWardMembers } from "@/lib/events/hearers";
import type { Hearing } from "@/lib/events/hearing/hearing";
import * as talk from "@/lib/events/notices/talk";
import { listThreadHubs } from "@/lib/talk/queries/seat";

export const talkHearing: Hearing<"message"> = {
  "message.written": {
    ward: { to: ({ wardId }) => listWardMembers(wardId), kind: "talk", letter: talk.writtenToWard },
    hub: {
      to: async ({ requestId }) => listCoordinators(await listThreadHubs(requestId)),
      kind: "talk",
      letter: talk.writtenToHub,
    },
  },
  "message.reported": { steward: { to: listStewards, kind: "stewards", letter: talk.reported } },
  "message.kept": {},
  "message.taken-down": { person: { to: talk.author, kind: "account", letter: talk.takenDown } },
  "message.put-back": { person: { to: talk.author, kind: "account", letter: talk.putBack } },
};
