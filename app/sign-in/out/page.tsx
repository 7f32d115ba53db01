import { redirect } from "next/navigation";
import { Prose, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { findWhyKeptOut } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { whomToWriteTo } from "@/lib/mail/send";
import { signInPage } from "@/lib/sessions/next";

export const generateMetadata = () => titled("Your account is on hold");

/** Only for who has proved that the mailbox is theirs: nobody else learns that there is such an account. */
export default async function Out() {
  const why = await findWhyKeptOut();
  if (why === null) redirect(signInPage("", "/home"));
  const contact = whomToWriteTo();
  return (
    <Stack gap="l">
      <PageHead
        title="Your account is on hold"
        lede="A steward has put it on hold, so you cannot sign in for now. Nothing you made or asked for is lost."
      />
      <Prose>
        <h2>What the steward wrote</h2>
        <p>{why}</p>
        <h2>What you can do</h2>
        <p>
          To talk about it, or if you think that it is a mistake, write to <a href={`mailto:${contact}`}>{contact}</a>.
        </p>
      </Prose>
    </Stack>
  );
}
