import { AskBack, AskHead } from "@/components/ask-question";
import { currentActor } from "@/lib/auth";
import { today } from "@/lib/clock";
import { currentDraft } from "@/lib/drafts/browser";
import { findAskingWard, listPlacesFor } from "@/lib/drafts/queries";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { WhereForm } from "./form";

export const generateMetadata = () => titled("Where should bags go?");

export default async function AskWherePage() {
  const actor = await currentActor();
  const { answers } = await currentDraft(actor);
  const [ward, places] = await Promise.all([findAskingWard(actor, answers), listPlacesFor(actor, answers)]);
  const choices = places.map(({ id, name, hours }) => ({ value: String(id), label: name, hint: hours }));
  return (
    <>
      <AskBack answers={answers} step="where" today={today()} />
      <WhereForm answers={answers} places={choices} formKey={newKey()}>
        <AskHead
          answers={answers}
          step="where"
          ward={ward}
          title="Where should bags go?"
          lede="Only a hub that is packing a bag for you sees this."
        />
      </WhereForm>
    </>
  );
}
