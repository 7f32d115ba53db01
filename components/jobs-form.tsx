"use client";

import { type ReactNode, useActionState } from "react";
import { type JobFacts, JobWords, sayJobNote } from "@/components/job-words";
import { Button } from "@/components/ui/button";
import { Entries, Entry } from "@/components/ui/entries";
import { FormShell } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Actions } from "@/components/ui/layout";
import { blank, type FormState } from "@/lib/form";
import { sayJob } from "@/lib/tasks/rules";

type JobsFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  formKey: string;
  hubId: number;
  jobs: (JobFacts & { id: number })[];
  /** The word on each job's button. */
  word: string;
  /** Where more can be done about a job, and the word for it. */
  more?: { at: string; word: string } | undefined;
  /** Shown where there are none. */
  children?: ReactNode;
};

/** A list of jobs with a button each, in one form: why one was refused is read also when that job has left the list. */
export function JobsForm({ action: run, formKey, hubId, jobs, word, more, children }: JobsFormProps) {
  const [state, action] = useActionState(run, blank);
  return (
    <FormShell {...{ state, action, formKey }}>
      <input type="hidden" name="hubId" value={hubId} />
      {jobs.length === 0 && children}
      <Entries>
        {jobs.map((job) => (
          <Entry
            key={job.id}
            long
            note={sayJobNote(job)}
            action={
              <Actions>
                <Button name="taskId" value={job.id}>
                  {word}
                  <Hidden>: {sayJob(job)}</Hidden>
                </Button>
                {more && (
                  <a href={`${more.at}/${job.id}`}>
                    {more.word}
                    <Hidden>: {sayJob(job)}</Hidden>
                  </a>
                )}
              </Actions>
            }
          >
            <JobWords job={job} />
          </Entry>
        ))}
      </Entries>
    </FormShell>
  );
}
