import { type Examples, ref } from "@/lib/mail/examples/cast";
import * as talk from "@/lib/mail/letters/talk";
import * as tasks from "@/lib/mail/letters/tasks";

/** Letters about messages and small jobs. */
export const talkExamples: Examples = ({ hub, words, url }) => {
  const job = "Wash (2 bags)";
  return {
    "talk.written": talk.written({ by: hub, ref, words, url }),
    "talk.written, held back": talk.written({ by: hub, ref, words: null, url }),
    "talk.reported": talk.reported({ ref, url }),
    "talk.takenDown": talk.takenDown({ ref, words, url }),
    "talk.putBack": talk.putBack({ ref, url }),
    "tasks.lapsed": tasks.lapsed({ hub, job, url }),
    "tasks.givenBack": tasks.givenBack({ hub, job, url }),
    "tasks.withdrawn": tasks.withdrawn({ hub, job, url }),
  };
};
