import { AskFull, AskRefused } from "@/components/ask-full";
import { AskBack, AskHead } from "@/components/ask-question";
import { AskSizes } from "@/components/ask-sizes";
import { currentActor } from "@/lib/auth";
import { today } from "@/lib/clock";
import { currentDraft } from "@/lib/drafts/browser";
import { findAskingRests, findAskingWard } from "@/lib/drafts/queries";
import { titled } from "@/lib/form-page";
import { listCatalogue } from "@/lib/garments/queries";
import { newKey } from "@/lib/keys";
import { refusalOf } from "@/lib/rests/rules";
import { WhatForm } from "./form";

export const generateMetadata = () => titled("What do you need?");

export default async function AskWhatPage() {
  const actor = await currentActor();
  const { answers, expiresAt } = await currentDraft(actor);
  const [catalogue, ward, rests] = await Promise.all([
    listCatalogue(),
    findAskingWard(actor, answers),
    findAskingRests(actor, answers),
  ]);
  const refusal = refusalOf(rests);
  if (refusal)
    return (
      <>
        <AskBack answers={answers} step="what" today={today()} />
        <AskRefused contact={refusal.contact} until={expiresAt} />
      </>
    );
  const rows = JSON.stringify(answers.lines);
  return (
    <>
      <AskBack answers={answers} step="what" today={today()} />
      <WhatForm
        key={rows}
        lines={answers.lines}
        catalogue={catalogue}
        formKey={newKey()}
        sizes={<AskSizes sizes={catalogue.sizes} />}
      >
        <AskFull rests={rests} />
        <AskHead
          answers={answers}
          step="what"
          ward={ward}
          title="What do you need?"
          lede="Add one row for each garment, size and colour. If you do not mind the colour, keep “Any colour”: it is the quickest to fill."
        />
      </WhatForm>
    </>
  );
}
