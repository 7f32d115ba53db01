import { redirect } from "next/navigation";
import { PageHead } from "@/components/ui/page-head";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { requireActor } from "@/lib/auth";
import { draftHere } from "@/lib/drafts/browser";
import { findOne, listAnswerLines } from "@/lib/drafts/queries";
import { attachDraft } from "@/lib/drafts/store";
import { titled } from "@/lib/form-page";
import { sayPieces } from "@/lib/garments/words";
import { newKey } from "@/lib/keys";
import { CarryOnForm } from "./form";

const title = "Are these your answers?";
export const generateMetadata = () => titled(title);

type Props = { searchParams: Promise<{ draft?: string | string[] }> };

/**
 * Where signing in leads. In the browser that typed the answers they now belong to the person, who finds them on any
 * device. In any other the person says first that they are theirs: somebody else may have sent the link. A page and no
 * route handler: with script, the next form is sent to the address that signing in led to, and a handler takes none.
 */
export default async function ResumePage({ searchParams }: Props) {
  const [actor, { draft: asked }] = [await requireActor(), await searchParams];
  const draft = await findOne(actor, String(asked ?? ""));
  if (!draft || draft.owned) redirect("/ask/check");
  if (draft.tokenHash === (await draftHere())) {
    await attachDraft(actor, draft.tokenHash);
    redirect("/ask/check");
  }
  const { site, wardName } = draft.answers;
  const lines = await listAnswerLines(draft.answers);
  return (
    <CarryOnForm formKey={newKey()} draft={draft.tokenHash}>
      <PageHead
        caption="Ask for scrubs"
        title={title}
        lede="They were typed in another browser, and are not sent yet."
      />
      <Summary>
        <SummaryRow term="Ward or team">
          {wardName}, {site.name}
        </SummaryRow>
        <SummaryRow term="Garments">
          <ul>
            {lines.map(({ garment, size, colour, quantity }) => (
              <li key={`${garment.id} ${size.id} ${colour?.id}`}>{sayPieces(quantity, garment, size, colour)}</li>
            ))}
          </ul>
        </SummaryRow>
      </Summary>
    </CarryOnForm>
  );
}
