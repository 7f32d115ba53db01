import { notFound } from "next/navigation";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { StopNotice } from "@/components/stop-notice";
import { BackLink } from "@/components/ui/back-link";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { findStopsFor } from "@/lib/balance/queries";
import { findAllowance } from "@/lib/claims/queries/allowance";
import { newHubLimit } from "@/lib/claims/rules";
import { couldFill } from "@/lib/claims/spare";
import { today } from "@/lib/clock";
import { dayParts, sayDay } from "@/lib/dates";
import { titled } from "@/lib/form-page";
import { findBoard } from "@/lib/garments/queries/next";
import { sayCount } from "@/lib/garments/words";
import { hubOf } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { findPublicRequest } from "@/lib/requests/queries/public";
import { sayRest } from "@/lib/rests/rules";
import { sayPlease, stopOn } from "@/lib/stops/rules";
import { ClaimForm } from "./form";

export const generateMetadata = () => titled("Claim some of these");

type Props = { params: Promise<{ slug: string; ref: string }> };

export default async function ClaimPage({ params }: Props) {
  const [{ slug, ref }, actor] = [await params, await requireActor()];
  const hub = await orNotFound(hubOf(actor, slug));
  if (!hub.mayClaim) notFound();
  const [request, board, allowance, { stops, instead }] = await Promise.all([
    orNotFound(findPublicRequest(ref)),
    findBoard(actor, hub.id),
    findAllowance(actor, hub),
    findStopsFor(hub.id),
  ]);
  const stopped = (line: { garment: { id: number }; size: { id: number } }) =>
    stopOn(stops, { garmentTypeId: line.garment.id, sizeId: line.size.id });
  const about = request.lines.flatMap((line) => (line.needed > 0 ? (stopped(line) ?? []) : []));
  const sayStop = (line: Parameters<typeof stopped>[0]) => {
    const stop = stopped(line);
    return stop ? sayPlease(stop) : "";
  };
  const left = request.state === "open" && request.lines.some(({ needed }) => needed > 0);
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={`/hub/${hub.slug}/needs`}>What wards need now</BackLink>
      <PageHead
        caption={`Request ${request.ref}, for ${hub.name}`}
        title={request.place}
        lede={`Needed by ${sayDay(request.neededBy)}. Claim as few or as many as you can make.`}
      />
      <StopNotice stops={[...new Set(about)]} instead={instead} more={`/hub/${hub.slug}/needs`} />
      {left && allowance !== null && <Allowance pieces={allowance} />}
      {!left ? (
        <Empty title="Nothing is left to claim here">
          <p>
            Other hubs have promised all of it, the ward has taken it off the board, or the place is full for now.{" "}
            <a href={`/hub/${hub.slug}/needs`}>See what else is needed</a>
          </p>
        </Empty>
      ) : (
        allowance !== 0 && (
          <ClaimForm
            formKey={newKey()}
            hubId={hub.id}
            requestRef={request.ref}
            day={request.neededBy < today() ? { day: "", month: "", year: "" } : dayParts(request.neededBy)}
            lines={request.lines.map((line) => ({
              lineId: line.id,
              garment: line.garment,
              size: line.size,
              colour: line.colour,
              needed: line.needed,
              shelf: couldFill(line, board.spare),
              rest: line.rest ? `${sayRest(line.rest)}: the place is full of these.` : "",
              stop: sayStop(line),
            }))}
          />
        )
      )}
    </SignedInPage>
  );
}

const Allowance = ({ pieces }: { pieces: number }) => (
  <Notice
    title={
      pieces > 0
        ? `Your hub is new: it can promise ${sayCount(pieces)} more`
        : `Your hub is new, and has promised its ${sayCount(newHubLimit)}`
    }
  >
    <p>As soon as somebody has checked it, it can promise as many as it likes.</p>
  </Notice>
);
