import { redirect } from "next/navigation";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { isPerson } from "@/lib/actor";
import { currentActor, provedEmail } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { safeNext, signInPage } from "@/lib/sessions/next";
import { NameForm } from "./form";

export const generateMetadata = () => titled("What is your name?");

export default async function Name({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const next = safeNext((await searchParams).next);
  const email = await provedEmail();
  if (!email) redirect(isPerson(await currentActor()) ? next : signInPage("", next));
  return (
    <Stack gap="l">
      <PageHead
        caption="Welcome to Bobbin"
        title="What is your name?"
        lede="You are new here, so this is the only other thing we ask."
      />
      <NameForm formKey={newKey()} next={next} />
      <p>
        Your e-mail address is <b>{email}</b>. You sign in with it.
      </p>
    </Stack>
  );
}
