import { redirect } from "next/navigation";
import { AskDeclined } from "@/components/ask-declined";
import { AskIntro } from "@/components/ask-intro";
import { currentActor } from "@/lib/auth";
import { today } from "@/lib/clock";
import { sayMoment } from "@/lib/dates";
import { currentDraft } from "@/lib/drafts/browser";
import { nextStep } from "@/lib/drafts/rules";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { listAskingWards, listDeclinedWards } from "@/lib/wards/queries/wards";
import { OpenDraft } from "./open-draft";
import { SiteForm } from "./site/form";
import { WardForm } from "./ward-form";

export const generateMetadata = () => titled("Ask for scrubs");

export default async function AskPage() {
  const actor = await currentActor();
  const { tokenHash, answers, expiresAt } = await currentDraft(actor);
  const formKey = newKey();
  if (tokenHash && expiresAt) {
    const href = `/ask/${nextStep(answers, today())}`;
    return <OpenDraft formKey={formKey} href={href} until={sayMoment(expiresAt)} pieces={answers.lines.length} />;
  }
  const wards = await listAskingWards(actor);
  if (wards.length === 1 && answers.wardId !== null) redirect("/ask/what");
  if (wards.length > 0) {
    const options = wards.map(({ id, name, site }) => ({ value: String(id), label: `${name}, ${site.name}` }));
    return <WardForm formKey={formKey} wards={options} />;
  }
  return (
    <SiteForm answers={answers} formKey={formKey}>
      <AskIntro />
      <AskDeclined wards={await listDeclinedWards(actor)} />
    </SiteForm>
  );
}
