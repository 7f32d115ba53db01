import { type Answers, siteStep, whenStep, whereStep } from "@/lib/drafts/input";
import { linesInput } from "@/lib/requests/input";
import { isSensibleDay } from "@/lib/requests/rules";

/** The questions, in order. */
export const steps = ["site", "what", "when", "where"] as const;
export type Step = (typeof steps)[number];

/** Whether a question has an answer that can be sent. */
export function isAnswered(answers: Answers, step: Step, today: Date): boolean {
  if (step === "site") return answers.wardId !== null || isPlaced(answers);
  if (step === "what") return linesInput.safeParse(answers.lines).success;
  if (step === "where") return whereStep.safeParse(whereTyped(answers)).success;
  const when = whenStep.safeParse(answers);
  return when.success && isSensibleDay(when.data.neededBy, today);
}

/** The same answers, without a ward that one may not ask for, and its delivery place. */
export const forWards = (answers: Answers, wardIds: number[]): Answers =>
  answers.wardId === null || wardIds.includes(answers.wardId) ? answers : { ...answers, wardId: null, placeId: null };

/** The site is known, or known to be new, and the ward has a name. */
const isPlaced = (answers: Answers) =>
  siteStep.safeParse(answers).success && (answers.siteId !== null || answers.siteIsNew);

/** The first question that has no answer yet, or the page that shows them all. */
export const nextStep = (answers: Answers, today: Date): Step | "check" =>
  steps.find((step) => !isAnswered(answers, step, today)) ?? "check";

/** Where "Back" leads: to the question before, or to the answers when all are there. */
export function stepBefore(answers: Answers, step: Step, today: Date): Step | "check" | null {
  if (nextStep(answers, today) === "check") return "check";
  const before = steps[steps.indexOf(step) - 1] ?? null;
  return before === "site" && answers.wardId !== null ? null : before;
}

/** "Question 2 of 4": somebody in a ward is asked fewer. */
export function questionOf(answers: Answers, step: Step): string {
  if (answers.againOf !== null) return "Ask for the same again";
  const asked = answers.wardId === null ? steps : steps.filter((each) => each !== "site" && each !== usual(answers));
  const at = asked.indexOf(step);
  return at < 0 ? "Ask for scrubs" : `Ask for scrubs, question ${at + 1} of ${asked.length}`;
}

/** Which question a field of the commands belongs to: `name` is the new ward's. */
export const questionAbout = (field: string): Step | undefined =>
  steps.find((step) => fields[step].some((start) => field.startsWith(start)));

const fields: Record<Step, string[]> = {
  site: ["site.", "name"],
  what: ["lines", "sure"],
  when: ["neededBy", "urgency"],
  where: ["place", "contact", "notes"],
};

/** With a place and a contact from last time, nobody asks for them again. */
const usual = (answers: Answers): Step | null => (answers.placeId !== null && answers.contact.name ? "where" : null);

/** The answers to the last question, as its form sends them. */
export const whereTyped = ({ placeId, place, contact, notes }: Answers) => ({
  placeId: placeId === null ? "" : String(placeId),
  place,
  contact,
  notes,
});

/** The lines that are unusually high, as one text: somebody who is sure is sure of exactly these. */
export const sureOf = (lines: { garmentTypeId: number; sizeId: number; quantity: number }[]) =>
  lines.map(({ garmentTypeId, sizeId, quantity }) => `${garmentTypeId}-${sizeId}-${quantity}`).join(" ");
