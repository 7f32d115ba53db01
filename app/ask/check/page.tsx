import { redirect } from "next/navigation";
import { AskAnswers } from "@/components/ask-answers";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { type Actor, isPerson } from "@/lib/actor";
import { currentActor } from "@/lib/auth";
import { today } from "@/lib/clock";
import { sayDay } from "@/lib/dates";
import { type AskingFor, findAskingFor } from "@/lib/drafts/asking";
import { currentDraft } from "@/lib/drafts/browser";
import { type Answers, siteStep } from "@/lib/drafts/input";
import { findUnusual, listAnswerLines, listPlacesFor } from "@/lib/drafts/queries";
import { nextStep, sureOf } from "@/lib/drafts/rules";
import { titled } from "@/lib/form-page";
import { clockKey, hashOf, newKey } from "@/lib/keys";
import { whenInput } from "@/lib/requests/input";
import { signInPage } from "@/lib/sessions/next";
import { startingState } from "@/lib/wards/rules";
import { JoinForm } from "./join-form";
import { SendForm } from "./send-form";

export const generateMetadata = () => titled("Check your answers");

export default async function AskCheckPage() {
  const actor = await currentActor();
  const { tokenHash, answers, expiresAt } = await currentDraft(actor);
  const next = nextStep(answers, today());
  if (!tokenHash || next !== "check") redirect(tokenHash ? `/ask/${next}` : "/ask");
  const [asking, many] = await Promise.all([findAskingFor(actor, answers), findUnusual(answers)]);
  if (!asking) redirect("/ask/site");
  if (many.length > 0 && answers.sureOf !== sureOf(many)) redirect("/ask/sure");

  const places = await listPlacesFor(actor, answers);
  const place = places.find(({ value }) => value === String(answers.placeId));
  const { neededBy, urgency } = whenInput.parse(answers);
  const lines = await listAnswerLines(answers);
  const all = (
    <AskAnswers
      asking={asking}
      lines={lines}
      neededBy={sayDay(neededBy)}
      urgency={urgency}
      place={place ? { name: place.label, hours: place.hint, directions: "" } : answers.place}
      contact={answers.contact}
      notes={answers.notes}
    />
  );

  if (!isPerson(actor))
    return (
      <>
        <BackLink href="/ask/where" />
        <PageHead caption="Ask for scrubs" title="Check your answers" lede="Sign in by e-mail, then send them." />
        {all}
        <p>
          <ButtonLink variant="primary" href={signInPage("", `/ask/resume?draft=${tokenHash}`)}>
            Continue to sign in
          </ButtonLink>
        </p>
      </>
    );
  if (asking.standing === "stranger" || asking.standing === "asked")
    return (
      <JoinForm
        formKey={newKey()}
        wardId={asking.wardId ?? 0}
        ward={`${asking.ward}, ${asking.site}`}
        asked={asking.standing === "asked"}
        until={sayDay(expiresAt)}
      >
        {all}
      </JoinForm>
    );
  return (
    <>
      <BackLink href="/ask/where" />
      <SendForm formKey={clockKey("draft", hashOf(tokenHash))} draft={tokenHash} held={isHeld(actor, asking, answers)}>
        <PageHead caption="Ask for scrubs" title="Check your answers" />
        {all}
      </SendForm>
    </>
  );
}

/** Whether the ward that comes with this request is checked by a steward first. */
const isHeld = (actor: Actor, { standing }: AskingFor, { site }: Answers) => {
  const kind = siteStep.shape.site.shape.kind.safeParse(site.kind);
  return standing === "new" && kind.success && startingState(actor, kind.data) === "held";
};
