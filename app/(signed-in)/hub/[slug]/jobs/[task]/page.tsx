import { giveBack, withdraw } from "@/app/(signed-in)/hub/[slug]/jobs/actions";
import { ActForm } from "@/components/act-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { Summary, SummaryRow } from "@/components/ui/summary";
import type { PersonActor } from "@/lib/actor";
import { requireActor } from "@/lib/auth";
import { sayDay } from "@/lib/dates";
import { id } from "@/lib/fields";
import { titled } from "@/lib/form-page";
import { hubOf, type OwnHub } from "@/lib/hubs/queries/own";
import { listMakers } from "@/lib/hubs/queries/people";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { findJob, type Job } from "@/lib/tasks/queries/jobs";
import { taskKinds } from "@/lib/tasks/rules";
import { FinishForm } from "./form";

export const generateMetadata = () => titled("A job");

export default async function JobPage({ params }: PageProps<"/hub/[slug]/jobs/[task]">) {
  const actor = await requireActor();
  const { slug, task } = await params;
  const hub = await orNotFound(hubOf(actor, slug));
  const job = await orNotFound(findJob(actor, hub.id, id.safeParse(task).data ?? 0));
  const standing = job.state === "open" || job.state === "taken";
  const hidden = { hubId: hub.id, taskId: job.id };
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <Stack gap="l">
        <BackLink href={`/hub/${hub.slug}/jobs`}>Jobs</BackLink>
        <PageHead
          caption={hub.name}
          title={taskKinds[job.kind].name}
          lede={job.mine && job.state === "taken" ? "You have taken this." : states[job.state]}
        />
        <JobSummary job={job} />
        {hub.mayRun && standing && <DoneBy actor={actor} hub={hub} job={job} />}
        {(job.mine || hub.mayRun) && (job.state === "taken" || job.state === "done") && (
          <Section title={job.state === "done" ? "Not done after all?" : "Something has come up?"}>
            <p>It is open again then, and somebody else can take it.</p>
            <ActForm action={giveBack} formKey={newKey()} hidden={hidden}>
              {job.mine ? "Give it back" : "Put it back on the list"}
            </ActForm>
          </Section>
        )}
        {hub.mayClaim && standing && (
          <Section title="Not needed any more?">
            <ActForm action={withdraw} formKey={newKey()} hidden={hidden}>
              Take it off the list
            </ActForm>
          </Section>
        )}
      </Stack>
    </SignedInPage>
  );
}

const states = {
  open: "Anybody in the hub can take this.",
  taken: "Somebody has taken this.",
  done: "This is done.",
  withdrawn: "This is not needed any more.",
};

const JobSummary = ({ job: { words, on, bag, request, by, mine } }: { job: Job }) => (
  <Summary>
    {words && <SummaryRow term="What, and where">{words}</SummaryRow>}
    {on && <SummaryRow term="Day">{sayDay(on)}</SummaryRow>}
    {bag && <SummaryRow term="For">Bag {bag}</SummaryRow>}
    {request && <SummaryRow term="For">Request {request}</SummaryRow>}
    {(by || mine) && <SummaryRow term="Who">{mine ? "You" : by}</SummaryRow>}
  </Summary>
);

async function DoneBy({ actor, hub, job }: { actor: PersonActor; hub: OwnHub; job: Job }) {
  const makers = await listMakers(actor, hub.id);
  const own = makers.find((maker) => maker.personId === actor.personId);
  return (
    <Section title="It is done">
      <FinishForm
        formKey={newKey()}
        hubId={hub.id}
        taskId={job.id}
        makers={makers.map((maker) => ({ value: String(maker.id), label: maker.name }))}
        makerId={String(job.makerId ?? own?.id ?? "")}
      />
    </Section>
  );
}
