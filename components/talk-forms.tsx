"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { blank, type FormState } from "@/lib/form";

type Run = (before: FormState, form: FormData) => Promise<FormState>;
type Own = { action: Run; formKey: string; hidden: Record<string, string | number> };

/** What somebody writes to the others in a thread. */
export function WriteForm({ action: run, formKey, hidden }: Own) {
  const [state, action] = useActionState(run, blank);
  return (
    <FormShell {...{ state, action, formKey }} submit="Send this message">
      <HiddenFields {...hidden} />
      <TextArea
        name="words"
        label="Your message"
        hint="It goes to everybody in this thread, by e-mail too. Please do not name a patient."
        maxLength={2_000}
        value={state.values.words}
        error={state.errors.words}
      />
    </FormShell>
  );
}

/** Asks a steward to look at a message. `may`: false where that is over; then only why it was refused is said. */
export function ReportForm({ action: run, formKey, hidden, what, may }: Own & { what: string; may: boolean }) {
  const [state, action] = useActionState(run, blank);
  if (!may && Object.keys(state.errors).length === 0) return null;
  return (
    <FormShell {...{ state, action, formKey }}>
      <HiddenFields {...hidden} />
      {may && (
        <p>
          <Button variant="small">
            Report<Hidden> {what}</Hidden>
          </Button>
        </p>
      )}
    </FormShell>
  );
}

const HiddenFields = (fields: Record<string, string | number>) =>
  Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
