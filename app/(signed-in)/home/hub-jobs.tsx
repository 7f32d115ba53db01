import { JobWords, sayJobNote } from "@/components/job-words";
import { ButtonLink } from "@/components/ui/button";
import { Entries, Entry } from "@/components/ui/entries";
import { Section } from "@/components/ui/layout";
import type { PersonActor } from "@/lib/actor";
import { listHomeJobs } from "@/lib/tasks/queries/jobs";

const shown = 3;

/** Work at a hub for people who do not sew: what somebody has taken, and what is open. Nothing where there is none. */
export async function HubJobs({ actor, hub }: { actor: PersonActor; hub: PersonActor["hubs"][number] }) {
  const { mine, open } = await listHomeJobs(actor, hub.hubId, shown);
  if (mine.length + open.length === 0) return null;
  const at = `/hub/${hub.slug}/jobs`;
  return (
    <Section title="Work that needs no sewing" action={<a href={at}>See all jobs</a>}>
      <Entries>
        {mine.map((job) => (
          <Entry key={job.id} note={sayJobNote(job, "You have taken this")}>
            <JobWords job={job} />
          </Entry>
        ))}
        {open.map((job) => (
          <Entry key={job.id} note={sayJobNote(job)}>
            <JobWords job={job} />
          </Entry>
        ))}
      </Entries>
      <p>
        <ButtonLink href={at}>{mine.length > 0 ? "Say that it is done, or take another" : "Take a job"}</ButtonLink>
      </p>
    </Section>
  );
}
