import { AskLeftOut } from "@/components/ask-left-out";
import { AskBack, AskHead } from "@/components/ask-question";
import { currentActor } from "@/lib/auth";
import { today } from "@/lib/clock";
import { currentDraft } from "@/lib/drafts/browser";
import { findAskingWard } from "@/lib/drafts/queries";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { WhenForm } from "./form";

export const generateMetadata = () => titled("When do you need them?");

export default async function AskWhenPage() {
  const actor = await currentActor();
  const { answers } = await currentDraft(actor);
  const ward = await findAskingWard(actor, answers);
  return (
    <>
      <AskBack answers={answers} step="when" today={today()} />
      <WhenForm answers={answers} formKey={newKey()}>
        <AskHead answers={answers} step="when" ward={ward} title="When do you need them?" />
        <AskLeftOut words={answers.leftOut} />
      </WhenForm>
    </>
  );
}
