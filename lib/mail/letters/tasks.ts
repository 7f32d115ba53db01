import type { Letter } from "@/lib/mail/letter";
import { lapseAfter } from "@/lib/tasks/rules";

type OfJob = { hub: string; job: string; url: string };
const link = (url: string) => ({ label: "See the jobs", url });

/** To whoever took it: the clock has put it back on the list. */
export const lapsed = ({ hub, job, url }: OfJob): Letter => ({
  subject: `A job at ${hub} is open again`,
  paragraphs: [
    `You had taken a job at ${hub}: ${job}.`,
    `${lapseAfter} days have gone by, so it is open again and somebody else can take it. Plans change, and that is fine.`,
    "If you have done it, take it again and mark it as done, so that the thanks reach you.",
  ],
  link: link(url),
});

/** To whoever took it: a coordinator has put it back on the list. */
export const givenBack = ({ hub, job, url }: OfJob): Letter => ({
  subject: `A job at ${hub} is open again`,
  paragraphs: [
    `You had taken a job at ${hub}: ${job}.`,
    "A coordinator has put it back on the list, so somebody else can take it. If that is not right, you can take it again.",
  ],
  link: link(url),
});

/** To whoever took it: it is not needed any more. */
export const withdrawn = ({ hub, job, url }: OfJob): Letter => ({
  subject: `A job at ${hub} is not needed any more`,
  paragraphs: [
    `You had taken a job at ${hub}: ${job}.`,
    "It is not needed any more, so you do not have to do anything. Thank you for being ready to help.",
  ],
  link: link(url),
});
