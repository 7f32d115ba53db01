import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { orNotFound } from "@/lib/page";
import { findStuck } from "@/lib/stewards/queries/stuck";
import { FindRequest } from "./find-request";
import { HubList, NeedList, WardList } from "./lists";

export const generateMetadata = () => titled("What is stuck");

export default async function StuckPage() {
  const actor = await requireActor();
  const { needs, overdue, silent, headless, empty, held } = await orNotFound(findStuck(actor));
  return (
    <SignedInPage actor={actor} current="/steward" width="form">
      <Stack gap="l">
        <BackLink href="/steward">To be checked</BackLink>
        <PageHead
          title="What is stuck"
          lede="What has waited longest, 20 of each at most. Ring or write first. Act for a ward or a hub only when nobody there answers."
        />
        <FindRequest typed="" />
        <NeedList {...needs} />
        <HubList
          {...overdue}
          title="Promises whose day is over"
          about="What these hubs promised for a day that has passed, and have not sent."
        />
        <HubList
          {...silent}
          title="Silent hubs"
          about="They have promised something, and nobody of theirs has done anything here for 14 days."
        />
        <HubList
          {...headless}
          title="Hubs without a coordinator"
          about="They have promised something, and nobody can send it."
        />
        <WardList
          {...empty}
          title="Wards with nobody in them"
          about="They still wait for something they asked for. A steward lets in who asks to join."
        />
        <WardList {...held} title="Wards that wait to be checked" about="The longest waiting come first." />
      </Stack>
    </SignedInPage>
  );
}
