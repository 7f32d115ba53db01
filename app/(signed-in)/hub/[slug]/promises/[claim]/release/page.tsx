import { promiseAt } from "@/app/(signed-in)/hub/[slug]/promises/[claim]/find-promise";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { titled } from "@/lib/form-page";
import { sayItem, sayNumber } from "@/lib/garments/words";
import { newKey } from "@/lib/keys";
import { ReleaseForm } from "./form";

export const generateMetadata = () => titled("Let some go");

type Props = { params: Promise<{ slug: string; claim: string }> };

export default async function ReleasePage({ params }: Props) {
  const { actor, hub, promise, back } = await promiseAt(await params);
  const left = promise.quantity - promise.packed;
  const what = sayItem(promise.garment, promise.size, promise.colour);
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={back}>Promises</BackLink>
      <PageHead
        caption={`Request ${promise.ref}, ${promise.place}`}
        title="Let some go"
        lede={`${what}: you promised ${sayNumber(promise.quantity)}, and ${sayNumber(promise.packed)} are in bags. What you let go is back on the board at once, and nobody minds.`}
      />
      {left === 0 ? (
        <Empty title="All of these are in bags">
          <p>Unpack a bag first, if it has not been sent.</p>
        </Empty>
      ) : (
        <ReleaseForm formKey={newKey()} claimId={promise.claimId} hubId={hub.id} left={left} />
      )}
    </SignedInPage>
  );
}
