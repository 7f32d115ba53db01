import { AskDeclined } from "@/components/ask-declined";
import { AskBack, AskHead } from "@/components/ask-question";
import { currentActor } from "@/lib/auth";
import { today } from "@/lib/clock";
import { currentDraft } from "@/lib/drafts/browser";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { listDeclinedWards } from "@/lib/wards/queries/wards";
import { SiteForm } from "./form";

export const generateMetadata = () => titled("Where do you work?");

export default async function AskSitePage() {
  const actor = await currentActor();
  const { answers } = await currentDraft(actor);
  const typed = { ...answers, wardId: null };
  return (
    <>
      <AskBack answers={answers} step="site" today={today()} />
      <SiteForm answers={typed} formKey={newKey()}>
        <AskHead answers={typed} step="site" title="Where do you work?" />
        <AskDeclined wards={await listDeclinedWards(actor)} />
      </SiteForm>
    </>
  );
}
