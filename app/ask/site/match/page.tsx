import { redirect } from "next/navigation";
import { AskHead } from "@/components/ask-question";
import { BackLink } from "@/components/ui/back-link";
import { currentActor } from "@/lib/auth";
import { currentDraft } from "@/lib/drafts/browser";
import { siteStep } from "@/lib/drafts/input";
import { listMatches } from "@/lib/drafts/queries";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { siteKinds } from "@/lib/wards/rules";
import { MatchForm } from "./form";

export const generateMetadata = () => titled("Is it one of these?");

export default async function AskMatchPage() {
  const actor = await currentActor();
  const { answers } = await currentDraft(actor);
  if (!siteStep.safeParse(answers).success) redirect("/ask/site");
  const like = await listMatches(actor, answers);
  const options = like.map((site) => ({
    value: String(site.id),
    label: site.name,
    hint: `${siteKinds[site.kind]}, ${site.outcode}`,
  }));
  return (
    <>
      <BackLink href="/ask/site" />
      <MatchForm
        formKey={newKey()}
        name={answers.site.name}
        options={options}
        value={answers.siteIsNew ? "new" : String(answers.siteId ?? "")}
      >
        <AskHead
          answers={answers}
          step="site"
          title="Is it one of these?"
          lede="These places are on Bobbin already. If yours is here, your ward joins it."
        />
      </MatchForm>
    </>
  );
}
