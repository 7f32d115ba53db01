import type { ReactNode } from "react";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import type { Answers } from "@/lib/drafts/input";
import { questionOf, type Step, stepBefore } from "@/lib/drafts/rules";

type Place = { answers: Answers; step: Step; today: Date };

/** The way back from a question: to the one before, to all the answers, or to the start. */
export function AskBack(place: Place) {
  const before = stepBefore(place.answers, place.step, place.today);
  const start = place.answers.wardId === null ? "/ask" : "/requests";
  return <BackLink href={before ? `/ask/${before}` : start} />;
}

type HeadProps = Omit<Place, "today"> & { title: string; lede?: ReactNode; ward?: string };

/** The head of a question: how many there are, whom it is for, and the question itself. */
export function AskHead({ answers, step, title, lede, ward }: HeadProps) {
  const caption = [questionOf(answers, step), ...(ward ? [`for ${ward}`] : [])].join(", ");
  return <PageHead caption={caption} title={title} lede={lede} />;
}
