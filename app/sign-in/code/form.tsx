"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { again, confirm } from "./actions";

type Props = { formKey: string; next: string };

export function CodeForm({ formKey, next }: Props) {
  const [state, action] = useActionState(confirm, blank);
  return (
    <FormShell {...{ state, action, formKey }} title="Check your e-mail" submit="Sign in">
      <input type="hidden" name="next" value={next} />
      <TextField
        name="code"
        label="The code"
        hint="6 numbers, like 482913"
        inputMode="numeric"
        autoComplete="one-time-code"
        short
        value={state.values.code}
        error={state.errors.code}
      />
    </FormShell>
  );
}

export function AgainForm({ formKey, next }: Props) {
  const [state, action] = useActionState(again, blank);
  return (
    <FormShell {...{ state, action, formKey }} title="Check your e-mail">
      <input type="hidden" name="next" value={next} />
      <p>
        <Button>Send it again</Button>
      </p>
    </FormShell>
  );
}
