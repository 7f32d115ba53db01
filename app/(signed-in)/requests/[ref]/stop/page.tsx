import { notFound } from "next/navigation";
import { RequestPassed } from "@/components/request-passed";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Prose } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { sayList, sayPieces } from "@/lib/garments/words";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { findOwnRequest } from "@/lib/requests/queries/own";
import { stands } from "@/lib/requests/rules";
import { StopForm } from "./form";

export const generateMetadata = () => titled("Ask for no more");

export default async function StopPage({ params }: { params: Promise<{ ref: string }> }) {
  const [{ ref }, actor] = [await params, await requireActor()];
  const { id, lines, state, mine } = await orNotFound(findOwnRequest(actor, ref));
  if (!mine) notFound();
  const say = (quantityOf: (line: (typeof lines)[number]) => number) =>
    sayList(
      lines
        .filter((line) => quantityOf(line) > 0)
        .map((line) => sayPieces(quantityOf(line), line.garmentType, line.size, line.colour)),
    );
  const open = say(({ asked, claimed }) => asked - claimed);
  const coming = say(({ claimed, received }) => claimed - received);
  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <BackLink href={`/requests/${ref}`}>Request {ref}</BackLink>
      {!stands(state) && <RequestPassed request={{ ref, state }} />}
      {stands(state) && open && (
        <StopForm formKey={newKey()} requestRef={ref} requestId={id}>
          <PageHead caption={`Request ${ref}`} title="Ask for no more" />
          <Prose>
            <p>These leave the needs board, because nobody has claimed them yet: {open}.</p>
            {coming && <p>What hubs have promised still comes: {coming}.</p>}
          </Prose>
        </StopForm>
      )}
      {stands(state) && !open && (
        <>
          <PageHead caption={`Request ${ref}`} title="Ask for no more" />
          <p>Everything on this request is promised or here, so there is nothing left to stop.</p>
        </>
      )}
    </SignedInPage>
  );
}
