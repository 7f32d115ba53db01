import type { Limit } from "@/lib/limits/input";

const done: Record<Limit, (most: number) => string> = {
  mail: (most) =>
    `We have sent ${many(most, "e-mail")} to this address in the last hour, and send no more for now. The link in the newest one works in any browser, for 10 minutes.`,
  asking: (most) => `You have asked for scrubs ${times(most)} in the last hour. ${kept}`,
  joining: (most) => `You have joined or started hubs and wards ${times(most)} in the last hour. ${kept}`,
  claiming: (most) => `You have claimed ${times(most)} in the last hour. ${kept}`,
  telling: (most) => `You have written to other people ${times(most)} in the last hour. ${kept}`,
  acting: (most) => `You have sent ${many(most, "form")} in the last hour. ${kept}`,
  entering: (most) => `People near you have tried to sign in ${times(most)} in the last hour. ${kept}`,
  visiting: (most) => `People near you have sent ${many(most, "form")} in the last hour. ${kept}`,
};

/** What somebody reads who has done as much as may be done in an hour. */
export const sayLimit = (what: Limit, most: number, seconds: number) =>
  `${done[what](most)} Try again in ${many(Math.max(1, Math.ceil(seconds / 60)), "minute")}.`;

const kept = "That is as many as we take. What you typed is still here.";
const times = (most: number) => (most === 1 ? "once" : many(most, "time"));
const many = (count: number, thing: string) => `${count.toLocaleString("en-GB")} ${count === 1 ? thing : `${thing}s`}`;
