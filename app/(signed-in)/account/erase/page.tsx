import { EraseForm } from "@/components/erase-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Prose, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { findAlone } from "@/lib/privacy/queries/alone";
import { erase } from "./actions";

export const generateMetadata = () => titled("Erase your account");

export default async function ErasePage() {
  const actor = await requireActor();
  const { hubs, wards } = await findAlone(actor);
  return (
    <SignedInPage actor={actor} current="/account" width="form">
      <Stack gap="l">
        <BackLink href="/account/kept">What we keep of you</BackLink>
        <PageHead title="Erase your account" lede="It is done at once, and nobody can undo it, not even we." />
        <Prose>
          <h2>What goes</h2>
          <ul>
            <li>Your name and your e-mail address, everywhere. “A volunteer” stands where your name was.</li>
            <li>Messages, reasons and notes that you wrote, and what you typed and did not send.</li>
            <li>Names and telephone numbers of who takes what you asked for.</li>
            <li>Your place in your wards and hubs. You are signed out everywhere, and we do not write to you again.</li>
          </ul>
          <h2>What stays</h2>
          <ul>
            <li>What you made, asked for and sent, as numbers by nobody’s name, so that all totals stay true.</li>
            <li>What belongs to your ward or hub: what it asked for, where it takes bags, its thank-yous.</li>
          </ul>
          {hubs.length > 0 && (
            <p>
              Nobody else coordinates {hubs.join(" and ")}. You can still erase your account: a steward then looks for
              somebody. If you would rather choose them, make somebody else a coordinator first.
            </p>
          )}
          {wards.length > 0 && (
            <p>
              Nobody else is in {wards.join(" and ")}. What it asked for stays, and other wards of its site are asked to
              look after it.
            </p>
          )}
          <p>
            You might want to <a href="/account/kept">download what we keep of you</a> first. If you come back one day,
            you start anew: nothing connects you with who you were.
          </p>
        </Prose>
        <EraseForm
          action={erase}
          formKey={newKey()}
          submit="Erase my account"
          sure="Yes, erase my account and what I wrote"
        />
      </Stack>
    </SignedInPage>
  );
}
