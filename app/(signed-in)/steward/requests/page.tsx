import { notFound, redirect } from "next/navigation";
import { FindRequest } from "@/app/(signed-in)/steward/stuck/find-request";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { NotFound } from "@/lib/errors";
import { titled } from "@/lib/form-page";
import { findOwnRequest } from "@/lib/requests/queries/own";
import { maySteward } from "@/lib/stewards/rules";

export const generateMetadata = () => titled("Find a request");

export default async function FindPage({ searchParams }: PageProps<"/steward/requests">) {
  const actor = await requireActor();
  if (!maySteward(actor)) notFound();
  const { ref } = await searchParams;
  const typed = typeof ref === "string" ? ref : "";
  const known = typed === "" ? null : await refOf(typed);
  if (known) redirect(`/steward/requests/${known}`);
  return (
    <SignedInPage actor={actor} current="/steward" width="form">
      <Stack gap="l">
        <BackLink href="/steward/stuck">What is stuck</BackLink>
        <PageHead
          title="Find a request"
          lede="See where it stands, and act for its ward or a hub that cannot be reached."
        />
        <FindRequest
          typed={typed}
          error={typed ? ["There is no request with that reference. Check how it is written"] : undefined}
        />
      </Stack>
    </SignedInPage>
  );

  async function refOf(words: string) {
    try {
      return (await findOwnRequest(actor, words)).ref;
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }
}
