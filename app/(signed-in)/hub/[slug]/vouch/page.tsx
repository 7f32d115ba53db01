import { ActForm } from "@/components/act-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { Fact, Slip } from "@/components/slip";
import { BackLink } from "@/components/ui/back-link";
import { Done, type Said } from "@/components/ui/done";
import { Empty } from "@/components/ui/empty";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { sayDay } from "@/lib/dates";
import { titled } from "@/lib/form-page";
import { listHubsToVouchFor } from "@/lib/hubs/queries/check";
import { hubOf } from "@/lib/hubs/queries/own";
import { wordsNeeded } from "@/lib/hubs/rules";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { vouch } from "./actions";

const said: Said = {
  given: ["You have given your word", "One more coordinator, or a steward, and it is checked."],
  checked: ["That hub is checked now", "We have written to its coordinators."],
};

export const generateMetadata = () => titled("New hubs that need your word");

export default async function Vouch({ params, searchParams }: PageProps<"/hub/[slug]/vouch">) {
  const actor = await requireActor();
  const own = await orNotFound(hubOf(actor, (await params).slug));
  const hubs = await orNotFound(listHubsToVouchFor(actor));
  const { done } = await searchParams;
  return (
    <SignedInPage actor={actor} current={`/hub/${own.slug}`} width="form">
      <Stack gap="l">
        <BackLink href={`/hub/${own.slug}`}>{own.name}</BackLink>
        <Done what={done} said={said} />
        <PageHead
          caption={own.name}
          title="New hubs that need your word"
          lede={`A checked hub sees where wards are. Give your word only for people you know. ${wordsNeeded} coordinators of checked hubs, or 1 steward, are enough.`}
        />
        {hubs.length === 0 && <Empty title="No new hub is waiting" />}
        {hubs.map((hub) => (
          <Slip
            key={hub.id}
            id={`hub-${hub.id}`}
            head={<a href={`/hubs/${hub.slug}`}>{hub.name}</a>}
            facts={
              <>
                <Fact icon="place">{hub.outcode}</Fact>
                <Fact icon="people">{hub.coordinators.join(", ")}</Fact>
                <Fact icon="clock">Started {sayDay(hub.createdAt)}</Fact>
              </>
            }
            foot={
              hub.given ? (
                <p>You have given your word. Thank you.</p>
              ) : (
                <ActForm
                  action={vouch}
                  formKey={newKey()}
                  hidden={{ hubId: hub.id, from: own.slug }}
                  what={`for ${hub.name}`}
                >
                  I know them: give my word
                </ActForm>
              )
            }
          >
            <p>Makes {hub.makes.join(", ")}</p>
            {hub.about && <p>{hub.about}</p>}
          </Slip>
        ))}
      </Stack>
    </SignedInPage>
  );
}
