import { redirect } from "next/navigation";
import { BackLink } from "@/components/ui/back-link";
import { Prose } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { currentActor } from "@/lib/auth";
import { currentDraft } from "@/lib/drafts/browser";
import { findUnusual } from "@/lib/drafts/queries";
import { titled } from "@/lib/form-page";
import { sayGarments, sayNumber, sayPieces } from "@/lib/garments/words";
import { newKey } from "@/lib/keys";
import { SureForm } from "./form";

export const generateMetadata = () => titled("Are you sure?");

export default async function AskSurePage() {
  const { answers } = await currentDraft(await currentActor());
  const many = await findUnusual(answers);
  if (many.length === 0) redirect("/ask/what");
  return (
    <>
      <BackLink href="/ask/what" />
      <SureForm formKey={newKey()}>
        <PageHead
          caption="Ask for scrubs"
          title={many.length === 1 ? "Are you sure about this number?" : "Are you sure about these numbers?"}
          lede="It is more than most wards ask for. If it is what you need, that is fine."
        />
        <Prose>
          <ul>
            {many.map(({ garment, size, colour, quantity }) => (
              <li key={`${garment.id} ${size.id} ${colour?.id}`}>
                <b>{sayPieces(quantity, garment, size, colour)}</b>. Most wards ask for{" "}
                {sayGarments(garment.ceiling, garment)} or fewer.
              </li>
            ))}
          </ul>
          <p>
            Hubs claim a part each, so a large number takes longer to fill. You can ask for{" "}
            {sayNumber(many[0]?.garment.ceiling ?? 0)} now and for more later.
          </p>
        </Prose>
      </SureForm>
    </>
  );
}
