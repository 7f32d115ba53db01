import { Stack } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { findAsking } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { safeNext, signInPage } from "@/lib/sessions/next";
import { AgainForm, CodeForm } from "./form";

export const generateMetadata = () => titled("Check your e-mail");

export default async function Code({ searchParams }: { searchParams: Promise<{ next?: string; done?: string }> }) {
  const { next: wanted, done } = await searchParams;
  const next = safeNext(wanted);
  const asked = await findAsking();
  return (
    <Stack gap="l">
      {done === "again" && (
        <Notice title="We have sent you a new e-mail">
          <p>Only its code and its link work. The ones before have ended.</p>
        </Notice>
      )}
      <PageHead title="Check your e-mail" lede={asked?.live ? <Sent email={asked.email} /> : ended} />
      <CodeForm formKey={newKey()} next={next} />
      <Stack>
        <p>The e-mail has a link too. You can open it on any device.</p>
        <p>Nothing there after 2 minutes? Look where spam goes.</p>
        {asked && <AgainForm formKey={newKey()} email={asked.email} next={next} />}
        <p>
          <a href={signInPage("", next)}>Use another e-mail address</a>
        </p>
      </Stack>
    </Stack>
  );
}

const ended =
  "There is no code that works here now. A code works once, for 10 minutes, and only in the browser that asked for it.";

const Sent = ({ email }: { email: string }) => (
  <>
    We have sent a code to <b>{email}</b>. It works for 10 minutes, here in this browser.
  </>
);
