import { notFound } from "next/navigation";
import { RequestPassed } from "@/components/request-passed";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { sayCount } from "@/lib/garments/words";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { findOwnRequest } from "@/lib/requests/queries/own";
import { stands } from "@/lib/requests/rules";
import { WithdrawForm } from "./form";

export const generateMetadata = () => titled("Withdraw this request");

export default async function WithdrawPage({ params }: { params: Promise<{ ref: string }> }) {
  const [{ ref }, actor] = [await params, await requireActor()];
  const { id, lines, hubs, state, mine } = await orNotFound(findOwnRequest(actor, ref));
  if (!mine) notFound();
  const coming = lines.reduce((sum, { packed, received }) => sum + packed - received, 0);
  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <BackLink href={`/requests/${ref}`}>Request {ref}</BackLink>
      {stands(state) ? (
        <WithdrawForm formKey={newKey()} requestRef={ref} requestId={id}>
          <PageHead
            caption={`Request ${ref}`}
            title="Why are you withdrawing this request?"
            lede={
              hubs.length > 0
                ? "The hubs that are helping read your reason, and stop."
                : "It leaves the needs board at once."
            }
          />
          {coming > 0 && <p>{sayCount(coming)} already in bags still come. You can say what arrived as usual.</p>}
        </WithdrawForm>
      ) : (
        <RequestPassed request={{ ref, state }} />
      )}
    </SignedInPage>
  );
}
