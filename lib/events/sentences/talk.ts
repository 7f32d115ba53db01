import type { TalkEvents } from "@/lib/events/facts/talk";
import type { Told } from "@/lib/events/sentences/told";

/** Who wrote what is for the thread to say. */
export const talkSentences: { [N in keyof TalkEvents]: (told: Told<N>) => string } = {
  "message.written": ({ request, facts }) => `Somebody wrote a message about ${request(facts.requestId)}.`,
  "message.reported": () => "Somebody asked a steward to look at a message.",
  "message.kept": () => "A steward looked at a message, and it stays.",
  "message.taken-down": () => "A steward took down a message.",
  "message.put-back": () => "A steward put a message back.",
};
