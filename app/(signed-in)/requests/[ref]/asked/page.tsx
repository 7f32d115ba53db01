import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RequestNext } from "@/components/request-next";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { Confirmation } from "@/components/ui/confirmation";
import { requireActor } from "@/lib/auth";
import { sayCount } from "@/lib/garments/words";
import { orNotFound } from "@/lib/page";
import { together } from "@/lib/requests/progress";
import { findOwnRequest } from "@/lib/requests/queries/own";
import { stands } from "@/lib/requests/rules";

export const metadata: Metadata = { title: "You have asked for scrubs" };

export default async function AskedPage({ params }: { params: Promise<{ ref: string }> }) {
  const [{ ref }, actor] = [await params, await requireActor()];
  const request = await orNotFound(findOwnRequest(actor, ref));
  if (!stands(request.state)) redirect(`/requests/${request.ref}`);
  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <Confirmation title={`You have asked for ${sayCount(together(request.lines).asked)}`} reference={ref}>
        <RequestNext request={request} />
      </Confirmation>
    </SignedInPage>
  );
}
