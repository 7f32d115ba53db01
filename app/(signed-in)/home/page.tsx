import { WardsToAdopt } from "@/app/(signed-in)/ward/wards-to-adopt";
import { HomeDoors } from "@/components/home-doors";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import type { SearchParams } from "@/lib/requests/needs-filter";
import { HubHome } from "./hub-home";
import { MailNotice } from "./mail-notice";
import { OwnThanks } from "./own-thanks";
import { WardHome } from "./ward-home";
import { YourWards } from "./your-wards";

export const generateMetadata = () => titled("Home");

type Props = { searchParams: Promise<SearchParams> };

export default async function Home({ searchParams }: Props) {
  const [actor, params] = [await requireActor(), await searchParams];
  const hub = actor.hubs.find(({ slug }) => slug === params.hub) ?? actor.hubs[0];
  return (
    <SignedInPage actor={actor} current="/home">
      <MailNotice actor={actor} />
      {hub && <HubHome actor={actor} hub={hub} params={params} />}
      {!hub && <PageHead title={`Hello, ${actor.name}`} />}
      {actor.wards.length > 0 && <WardHome actor={actor} primary={!hub} />}
      {!hub && actor.wards.length === 0 && <HomeDoors />}
      <WardsToAdopt actor={actor} />
      <YourWards actor={actor} />
      {!hub && <OwnThanks actor={actor} />}
    </SignedInPage>
  );
}
