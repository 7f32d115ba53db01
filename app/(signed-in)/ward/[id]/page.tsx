import type { Metadata } from "next";
import { WardsToAdopt } from "@/app/(signed-in)/ward/wards-to-adopt";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { Tag } from "@/components/tag";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { Done } from "@/components/ui/done";
import { Empty } from "@/components/ui/empty";
import { Entries, Entry } from "@/components/ui/entries";
import { Section, Stack } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { sayPlace } from "@/lib/places/words";
import { sayWord } from "@/lib/rests/rules";
import { said } from "./done";
import { Asked, Members } from "./members";
import { readWard } from "./read";

export async function generateMetadata({ params }: PageProps<"/ward/[id]">): Promise<Metadata> {
  return { title: (await readWard((await params).id)).name };
}

export default async function WardPage({ params, searchParams }: PageProps<"/ward/[id]">) {
  const actor = await requireActor();
  const ward = await readWard((await params).id);
  const at = `/ward/${ward.id}`;
  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <Stack gap="l">
        {ward.mine && <BackLink href="/requests">All your requests</BackLink>}
        <Done what={(await searchParams).done} said={said} />
        {ward.mine && <WardsToAdopt actor={actor} siteId={ward.site.id} />}
        <PageHead
          caption={`${ward.site.name}, ${ward.site.outcode}`}
          title={ward.name}
          tag={ward.state === "held" ? <Tag kind="held" /> : undefined}
        />
        {ward.state === "held" && (
          <Notice title="A steward is checking this ward">
            <p>
              You can ask for scrubs already. Your requests go on the board as soon as the check is done, and we write
              to you.
            </p>
          </Notice>
        )}
        {ward.state === "declined" && (
          <Notice title="This ward cannot ask at the moment">
            <p>We have written to its people why. Answer that e-mail if something has changed.</p>
          </Notice>
        )}
        {ward.blockedAt && (
          <Notice title="This ward is on hold">
            <p>
              A steward has put it on hold, and has written to its people why. Nothing is lost. You can still say what
              arrives, and thank the people who made it.
            </p>
          </Notice>
        )}
        {ward.mine && ward.state !== "declined" && !ward.blockedAt && (
          <p>
            <ButtonLink variant="primary" href="/ask">
              Ask for scrubs
            </ButtonLink>
          </p>
        )}
        {ward.asked.length > 0 && <Asked wardId={ward.id} people={ward.asked} />}
        <Section title={`People: ${ward.members.length}`}>
          {ward.members.length > 0 ? (
            <Members wardId={ward.id} people={ward.members} self={actor.personId} />
          ) : (
            <Empty title="Nobody is in this ward now" />
          )}
          <p className="small soft">
            Colleagues join by selecting Ask for scrubs and naming this ward. Everybody here hears of it, and any of you
            can let them in.
          </p>
        </Section>
        <Section title="Where parcels are handed over">
          <Entries>
            {ward.places.map(({ id, name, hours, directions }) => (
              <Entry key={id} note={[hours, directions].filter(Boolean).join(". ")}>
                {name}
              </Entry>
            ))}
          </Entries>
          {ward.mine && ward.state !== "declined" && (
            <p>
              <a href={`${at}/place`}>Add a delivery place</a>
            </p>
          )}
        </Section>
        {ward.mayRest && (
          <Section title="Is your site full?">
            {ward.rests.map((rest) => (
              <p key={rest.id}>{sayWord(rest)}</p>
            ))}
            <p>
              {ward.rests.length === 0 && "Hubs send what you ask for. "}
              <a href={`${at}/full`}>
                {ward.rests.length > 0
                  ? "See or end what your site has said"
                  : "Say that you are full, or take no donations"}
              </a>
            </p>
          </Section>
        )}
        <Section title="What public pages show">
          <p>
            {ward.site.shown ? "The name of the place: " : "Only its area: "}
            <b>{sayPlace(ward.site)}</b>. They never show the name of a ward.
            {ward.mayShow && (
              <>
                {" "}
                <a href={`${at}/shown`}>Change what they show</a>
              </>
            )}
          </p>
        </Section>
        {ward.mine && (
          <Section title="Leave the ward">
            <p>
              Moving on? All that the ward has asked for stays. <a href={`${at}/leave`}>Leave {ward.name}</a>
            </p>
          </Section>
        )}
      </Stack>
    </SignedInPage>
  );
}
