import { redirect } from "next/navigation";
import { Stack } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { isPerson } from "@/lib/actor";
import { currentActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { safeNext } from "@/lib/sessions/next";
import { AskForm } from "./form";

export const generateMetadata = () => titled("Sign in");

const notices = new Map([
  ["out", "You are signed out on this device"],
  ["everywhere", "You are signed out on every device"],
  ["erased", "Your account is erased. Thank you for all that you did"],
  ["late", "That took longer than 10 minutes. Ask for a new code"],
]);

export default async function SignIn({ searchParams }: { searchParams: Promise<{ next?: string; done?: string }> }) {
  const { next, done } = await searchParams;
  const notice = done && notices.get(done);
  if (isPerson(await currentActor())) redirect(safeNext(next));
  return (
    <Stack gap="l">
      {notice && <Notice title={notice} />}
      <PageHead title="Sign in" lede="You do not need a password. We send you an e-mail with a code." />
      <AskForm formKey={newKey()} next={safeNext(next)} />
      <p>New to Bobbin? Start here too. After the code we ask for your name, and that is all.</p>
      <p>
        What we keep of you, and for how long, is on the page about <a href="/privacy">privacy</a>.
      </p>
    </Stack>
  );
}
