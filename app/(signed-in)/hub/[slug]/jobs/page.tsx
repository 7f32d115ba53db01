import { JobWords, sayJobNote } from "@/components/job-words";
import { JobsForm } from "@/components/jobs-form";
import { ParcelAddress } from "@/components/parcel-address";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { Done } from "@/components/ui/done";
import { Empty } from "@/components/ui/empty";
import { Entries, Entry } from "@/components/ui/entries";
import { Hidden } from "@/components/ui/hidden";
import { Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { sayDay } from "@/lib/dates";
import { titled } from "@/lib/form-page";
import { hubOf } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { listAddresses } from "@/lib/tasks/queries/address";
import { type Job, listJobs } from "@/lib/tasks/queries/jobs";
import { sayJob } from "@/lib/tasks/rules";
import { finish, take } from "./actions";
import { said } from "./done";

export const generateMetadata = () => titled("Jobs");

export default async function JobsPage({ params, searchParams }: PageProps<"/hub/[slug]/jobs">) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const [{ open, mine, taken, done, waiting }, addresses] = await Promise.all([
    listJobs(actor, hub.id),
    listAddresses(actor, hub),
  ]);
  const at = `/hub/${hub.slug}/jobs`;
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <Stack gap="l">
        <BackLink href={`/hub/${hub.slug}`}>{hub.name}</BackLink>
        <Done what={(await searchParams).done} said={said} />
        <PageHead
          caption={hub.name}
          title="Jobs that need no sewing"
          lede="Take one, do it, and you are thanked with those who sewed. Your first name stands beside it at your hub."
        />
        {hub.mayClaim && !hub.closed && (
          <p>
            <ButtonLink variant="primary" href={`${at}/new`}>
              List a job
            </ButtonLink>
          </p>
        )}
        {mine.length > 0 && (
          <Section title="Yours">
            <JobsForm
              action={finish}
              formKey={newKey()}
              hubId={hub.id}
              jobs={mine}
              word="It is done"
              more={{ at, word: "Give it back" }}
            />
            {addresses.map(({ taskId, ref, address }) => (
              <ParcelAddress key={taskId} title={`Where bag ${ref} goes`} parcel={{ address }} />
            ))}
          </Section>
        )}
        <Section title={`Open: ${waiting}`}>
          <JobsForm
            action={take}
            formKey={newKey()}
            hubId={hub.id}
            jobs={open}
            word="Take it"
            more={hub.mayClaim ? { at, word: "More" } : undefined}
          >
            <Empty title="No job is open now">
              <p>When there is something to cut, wash, pack, fetch or drive, it shows here.</p>
            </Empty>
          </JobsForm>
          {waiting > open.length && <p>These {open.length} come first. The others show when these are taken.</p>}
        </Section>
        {taken.length > 0 && (
          <Section title="Somebody has taken these">
            <JobList jobs={taken} at={at} runs={hub.mayRun} />
          </Section>
        )}
        {done.length > 0 && (
          <Section title="Done in the last 2 weeks">
            <JobList jobs={done} at={at} runs={hub.mayRun} />
          </Section>
        )}
      </Stack>
    </SignedInPage>
  );
}

/** Jobs that are taken or done. Whoever did one, and a coordinator, can do more about it. */
const JobList = ({ jobs, at, runs }: { jobs: Job[]; at: string; runs: boolean }) => (
  <Entries>
    {jobs.map((job) => (
      <Entry
        key={job.id}
        note={sayJobNote(job, sayWho(job))}
        action={
          (runs || job.mine) && (
            <a href={`${at}/${job.id}`}>
              More<Hidden>: {sayJob(job)}</Hidden>
            </a>
          )
        }
      >
        <JobWords job={job} />
      </Entry>
    ))}
  </Entries>
);

function sayWho({ mine, by, doneAt }: Job) {
  const who = mine ? "You" : (by ?? "");
  return [who, doneAt && sayDay(doneAt)].filter(Boolean).join(", ");
}
