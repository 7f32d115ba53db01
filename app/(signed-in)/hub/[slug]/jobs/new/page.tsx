import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { hubOf } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { listBelongings } from "@/lib/tasks/queries/choices";
import { JobForm } from "./form";

export const generateMetadata = () => titled("List a job");

export default async function NewJobPage({ params, searchParams }: PageProps<"/hub/[slug]/jobs/new">) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const belongings = await orNotFound(listBelongings(actor, hub));
  const wanted = (await searchParams).for;
  const about = belongings.find(({ value }) => value === wanted)?.value ?? "";
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={`/hub/${hub.slug}/jobs`}>Jobs</BackLink>
      <PageHead
        caption={hub.name}
        title="List a job"
        lede="Something that needs no sewing. Anybody in the hub can take it."
      />
      <JobForm formKey={newKey()} hubId={hub.id} belongings={belongings} about={about} />
    </SignedInPage>
  );
}
