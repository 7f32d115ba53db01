import { promiseAt } from "@/app/(signed-in)/hub/[slug]/promises/[claim]/find-promise";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { dayParts, sayDay } from "@/lib/dates";
import { titled } from "@/lib/form-page";
import { sayPieces } from "@/lib/garments/words";
import { newKey } from "@/lib/keys";
import { RedateForm } from "./form";

export const generateMetadata = () => titled("Change the day");

type Props = { params: Promise<{ slug: string; claim: string }> };

export default async function DayPage({ params }: Props) {
  const { actor, hub, promise, back } = await promiseAt(await params);
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={back}>Promises</BackLink>
      <PageHead
        caption={`Request ${promise.ref}, ${promise.place}`}
        title="When will they be ready?"
        lede={`${sayPieces(promise.quantity, promise.garment, promise.size, promise.colour)}, promised for ${sayDay(promise.promisedFor)}. The ward needs them by ${sayDay(promise.neededBy)}.`}
      />
      <RedateForm formKey={newKey()} claimId={promise.claimId} hubId={hub.id} day={dayParts(promise.promisedFor)} />
    </SignedInPage>
  );
}
