import { redirect } from "next/navigation";
import { AskAnswers } from "@/components/ask-answers";
import { AskFull } from "@/components/ask-full";
import { AskLeftOut } from "@/components/ask-left-out";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { isPerson } from "@/lib/actor";
import { currentActor } from "@/lib/auth";
import { today } from "@/lib/clock";
import { sayDay } from "@/lib/dates";
import { listUnseenAlike } from "@/lib/drafts/alike";
import { findAskingFor, seenOf } from "@/lib/drafts/asking";
import { currentDraft } from "@/lib/drafts/browser";
import { findAskingRests, findUnusual, listAnswerLines, listPlacesFor } from "@/lib/drafts/queries";
import { nextStep, sureOf } from "@/lib/drafts/rules";
import { titled } from "@/lib/form-page";
import { clockKey, hashOf, newKey } from "@/lib/keys";
import { whenInput } from "@/lib/requests/input";
import { refusalOf } from "@/lib/rests/rules";
import { signInPage } from "@/lib/sessions/next";
import { JoinForm } from "./join-form";
import { SendForm } from "./send-form";

export const generateMetadata = () => titled("Check your answers");

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export default async function AskCheckPage({ searchParams }: Props) {
  const actor = await currentActor();
  const { tokenHash, answers, expiresAt } = await currentDraft(actor);
  const next = nextStep(answers, today());
  if (!tokenHash || next !== "check") redirect(tokenHash ? `/ask/${next}` : "/ask");
  const [asking, many] = await Promise.all([findAskingFor(actor, answers), findUnusual(answers)]);
  if (!asking) redirect("/ask/site");
  if (many.length > 0 && answers.sureOf !== sureOf(many)) redirect("/ask/sure");
  if (isPerson(actor) && (await listUnseenAlike(actor, asking, answers)).length > 0) redirect("/ask/already");

  const rests = await findAskingRests(actor, answers);
  if (refusalOf(rests)) redirect("/ask/what");

  const places = await listPlacesFor(actor, answers);
  const { neededBy, urgency } = whenInput.parse(answers);
  const lines = await listAnswerLines(answers);
  const all = (
    <>
      <AskFull rests={rests} garmentTypeIds={answers.lines.map(({ garmentTypeId }) => Number(garmentTypeId))} />
      <AskAnswers
        asking={asking}
        lines={lines}
        neededBy={sayDay(neededBy)}
        urgency={urgency}
        place={places.find(({ id }) => id === answers.placeId) ?? answers.place}
        contact={answers.contact}
        notes={answers.notes}
      />
    </>
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
      <>
        <BackLink href="/ask/where" />
        <JoinForm
          formKey={newKey()}
          wardId={asking.wardId ?? 0}
          ward={`${asking.ward}, ${asking.site}`}
          asked={asking.standing === "asked"}
          until={sayDay(expiresAt)}
        >
          {all}
        </JoinForm>
      </>
    );
  return (
    <>
      <BackLink href={answers.againOf ? "/ask/when" : "/ask/where"} />
      {(await searchParams).done === "changed" && (
        <Notice title="Your answers have changed since you opened this page">
          <p>These are the newest. Check them again, then send them.</p>
        </Notice>
      )}
      <SendForm
        formKey={clockKey("draft", hashOf(tokenHash))}
        draft={tokenHash}
        seen={seenOf(asking, answers)}
        held={asking.held}
        shows={asking.shown ? "the name of the place" : `only the area of the place, ${asking.outcode}`}
      >
        <PageHead caption={answers.againOf ? "Ask for the same again" : "Ask for scrubs"} title="Check your answers" />
        <AskLeftOut words={answers.leftOut} />
        {all}
      </SendForm>
    </>
  );
}
