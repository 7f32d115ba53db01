import { notFound } from "next/navigation";
import { DayForm } from "@/components/day-form";
import { RequestPassed } from "@/components/request-passed";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { dayParts, sayDay } from "@/lib/dates";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { findOwnRequest } from "@/lib/requests/queries/own";
import { redate } from "./actions";

export const generateMetadata = () => titled("Choose another day");

export default async function DayPage({ params }: { params: Promise<{ ref: string }> }) {
  const [{ ref }, actor] = [await params, await requireActor()];
  const { id, state, neededBy, mine, hubs } = await orNotFound(findOwnRequest(actor, ref));
  if (!mine) notFound();
  const open = state === "open" || state === "held";
  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <BackLink href={`/requests/${ref}`}>Request {ref}</BackLink>
      {open && (
        <PageHead
          caption={`Request ${ref}`}
          title="When do you need these?"
          lede={`You need them by ${sayDay(neededBy)}. ${hubs.length > 0 ? "The hubs that are helping hear of the new day." : ""}`}
        />
      )}
      <DayForm
        action={redate}
        formKey={newKey()}
        hidden={{ ref, requestId: id }}
        name="neededBy"
        legend="The new day"
        day={dayParts(neededBy)}
        submit="Choose this day"
        over={open ? undefined : <RequestPassed request={{ ref, state }} />}
      />
    </SignedInPage>
  );
}
