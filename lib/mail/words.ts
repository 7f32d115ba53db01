import type { Rhythm } from "@/lib/rhythm";

/** What "at once" and "once a day" come to, in plain sentences. */
export function sayHours({ bundle, quietFrom, quietTo, daily }: Rhythm["mail"]): string[] {
  return [
    bundle > 0
      ? `At once: the first comes at once. What happens in the ${sayMinutes(bundle)} after it comes together in one e-mail.`
      : "At once: you get each e-mail when it happens.",
    `Once a day: all of it comes in one e-mail at ${sayHour(daily)}.`,
    ...(quietFrom === quietTo
      ? []
      : [`Between ${sayHour(quietFrom)} and ${sayHour(quietTo)} we send nothing. It waits for the morning.`]),
    "E-mails to sign in, and those about yourself, always come.",
  ];
}

const sayMinutes = (minutes: number) => (minutes === 60 ? "hour" : `${minutes} minutes`);
const sayHour = (hour: number) => `${String(hour % 24).padStart(2, "0")}:00`;
