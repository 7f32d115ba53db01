import { SignedInPage } from "@/components/shell/signed-in-page";
import { Done, type Said } from "@/components/ui/done";
import { Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { findOwnAccount } from "@/lib/people/queries";
import { Breaks } from "./breaks";
import { SignOutEverywhereForm, SignOutForm } from "./form";

const said: Said = {
  changed: ["Your changes are saved"],
  break: ["You are on a break. Enjoy it"],
  back: ["Good to have you back"],
};

export const generateMetadata = () => titled("Your account");

export default async function Account({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const actor = await requireActor();
  const { name, email, named } = await findOwnAccount(actor);
  const { done } = await searchParams;
  return (
    <SignedInPage actor={actor} current="/account" width="form">
      <Stack gap="l">
        <Done what={done} said={said} />
        <PageHead title="Your account" />
        <Summary>
          <SummaryRow term="Name" change={{ href: "/account/name", what: "your name" }}>
            {name}
          </SummaryRow>
          <SummaryRow term="E-mail">{email}</SummaryRow>
          <SummaryRow
            term="Your name beside thanks"
            change={{ href: "/account/name", what: "whether wards may see your name" }}
          >
            {named ? "Wards may see it" : "Wards do not see it"}
          </SummaryRow>
          <SummaryRow term="Your e-mails" change={{ href: "/account/mail", what: "which e-mails you get" }}>
            You choose what comes, and when
          </SummaryRow>
          <SummaryRow
            term="What we keep of you"
            change={{ href: "/account/kept", what: "what we keep of you, download it or erase it", word: "See" }}
          >
            You can see it, take it with you, or erase it
          </SummaryRow>
        </Summary>
        <Breaks actor={actor} />
        <Section title="Sign out">
          <Stack>
            <p>On this device you stay signed in until you have not used Bobbin for 30 days.</p>
            <SignOutForm formKey={newKey()} />
            <p>Lost a phone, or used a shared computer? Sign out on every device at once, this one too.</p>
            <SignOutEverywhereForm formKey={newKey()} />
          </Stack>
        </Section>
      </Stack>
    </SignedInPage>
  );
}
