import * as talk from "@/lib/mail/letters/talk";
import * as tasks from "@/lib/mail/letters/tasks";

const hostile = '<script>alert(1)</script>\n<a href="https://evil.example">https://evil.example</a>';
const [by, ref, hub, job] = ["Needles & <b>Pins</b>", "KT-4827", "Needles & <b>Pins</b>", "Wash (<i>two bags</i>)"];

export const talkLetters = (url: string) => ({
  messageWritten: talk.written({ by, ref, words: hostile, url }),
  messageHeld: talk.written({ by, ref, words: null, url }),
  messageReported: talk.reported({ ref, url }),
  messageTakenDown: talk.takenDown({ ref, words: hostile, url }),
  messagePutBack: talk.putBack({ ref, url }),
  jobLapsed: tasks.lapsed({ hub, job, url }),
  jobGivenBack: tasks.givenBack({ hub, job, url }),
  jobWithdrawn: tasks.withdrawn({ hub, job, url }),
});
