import { hubOptions } from "@/app/(signed-in)/hub/[slug]/transfers/hub-options";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { sayCount } from "@/lib/garments/words";
import { findClosing } from "@/lib/hubs/queries/closing";
import { hubOf } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { listNeighbours } from "@/lib/transfers/queries/neighbours";
import { CloseForm } from "./form";

export const generateMetadata = () => titled("Close the hub, with thanks");

type Props = { params: Promise<{ slug: string }> };

export default async function CloseThanksPage({ params }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const { stock } = await orNotFound(findClosing(actor, hub.id));
  const hubs = await listNeighbours(actor, hub.id);
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={`/hub/${hub.slug}/close`}>What happens when you close</BackLink>
      <PageHead caption={hub.name} title="Close the hub, with thanks" />
      <CloseForm
        formKey={newKey()}
        hubId={hub.id}
        stock={stock > 0 && hub.checked ? sayCount(stock) : null}
        hubs={hubOptions(hubs)}
        over={hub.closed ? <Empty title="This hub has closed" /> : undefined}
      />
    </SignedInPage>
  );
}
