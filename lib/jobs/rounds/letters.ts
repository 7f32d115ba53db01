import { type DuePerson, listDuePeople, mailJob } from "@/lib/jobs/letters/due";
import { sendLetters } from "@/lib/jobs/letters/send";
import { round } from "@/lib/jobs/rounds/round";

/** People who have letters that are due: in the morning, when an hour is over, or because a mail server was away. */
export const letters = round<DuePerson>({
  cron: "* * * * *",
  list: listDuePeople,
  come: ({ personId }) => sendLetters(personId),
  mail: mailJob,
});
