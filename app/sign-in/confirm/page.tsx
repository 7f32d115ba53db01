import { ButtonLink } from "@/components/ui/button";
import { Actions, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { findLinked } from "@/lib/sessions/ask";
import { LinkForm } from "./form";

export const generateMetadata = () => titled("Sign in with the link");

/** Opening the link only looks. Mail scanners open every link, so a button does the rest. */
export default async function Confirm({ searchParams }: { searchParams: Promise<{ t?: string }> }) {
  const token = String((await searchParams).t ?? "");
  const linked = await findLinked(token);
  if (!linked) return <Ended />;
  return (
    <Stack gap="l">
      <PageHead title="Sign in to Bobbin" lede={<As email={linked.email} />} />
      <LinkForm formKey={newKey()} token={token} next={linked.next} />
      <p>Not you? Close this page.</p>
    </Stack>
  );
}

const As = ({ email }: { email: string }) => (
  <>
    You are signing in as <b>{email}</b>.
  </>
);

const Ended = () => (
  <Stack gap="l">
    <PageHead
      title="This link has ended"
      lede="A link works once, for 10 minutes. When you ask again, only the newest one works."
    />
    <Actions>
      <ButtonLink variant="primary" href="/sign-in">
        Ask for a new one
      </ButtonLink>
    </Actions>
  </Stack>
);
