import { notFound } from "next/navigation";
import { Piece } from "@/components/piece";
import { sayDetail, sayMany } from "@/components/request-lines";
import { RequestPassed } from "@/components/request-passed";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Entries, Entry } from "@/components/ui/entries";
import { Hidden } from "@/components/ui/hidden";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { sayItem } from "@/lib/garments/words";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { findOwnRequest } from "@/lib/requests/queries/own";
import { FewerForm } from "./form";

export const generateMetadata = () => titled("Change how many you need");

type Props = { params: Promise<{ ref: string }>; searchParams: Promise<{ line?: string }> };

export default async function FewerPage({ params, searchParams }: Props) {
  const [{ ref }, { line: chosen }, actor] = [await params, await searchParams, await requireActor()];
  const { lines, state, mine } = await orNotFound(findOwnRequest(actor, ref));
  if (!mine) notFound();
  const line = lines.length === 1 ? lines[0] : lines.find(({ id }) => String(id) === chosen);
  if (chosen && !line) notFound();
  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <BackLink href={`/requests/${ref}`}>Request {ref}</BackLink>
      {state !== "open" ? (
        <RequestPassed request={{ ref, state }} />
      ) : line ? (
        <FewerForm
          formKey={newKey()}
          requestRef={ref}
          lineId={line.id}
          asked={line.asked}
          packed={line.packed}
          claimed={line.claimed}
          what={line.garmentType.many}
        >
          <PageHead
            caption={sayItem(line.garmentType, line.size, line.colour)}
            title={`How many ${line.garmentType.many} do you need?`}
          />
        </FewerForm>
      ) : (
        <>
          <PageHead caption={`Request ${ref}`} title="Which number do you want to change?" />
          <Entries>
            {lines.map((each) => (
              <Entry
                key={each.id}
                action={
                  <a href={`/requests/${ref}/fewer?line=${each.id}`}>
                    Change<Hidden> {sayItem(each.garmentType, each.size, each.colour)}</Hidden>
                  </a>
                }
              >
                <Piece
                  garment={each.garmentType.picture}
                  colour={each.colour}
                  name={`${each.asked} ${sayMany(each).toLowerCase()}`}
                  detail={sayDetail(each)}
                />
              </Entry>
            ))}
          </Entries>
        </>
      )}
    </SignedInPage>
  );
}
