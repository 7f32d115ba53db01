"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { again, confirm } from "./actions";

export function CodeForm({ formKey, next }: { formKey: string; next: string }) {
  const [state, action] = useActionState(confirm, blank);
  return (
    <FormShell {...{ state, action, formKey }} submit="Sign in">
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

export function AgainForm({ formKey, email, next }: { formKey: string; email: string; next: string }) {
  const [state, action] = useActionState(again, blank);
  return (
    <FormShell {...{ state, action, formKey }}>
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="next" value={next} />
      <p>
        <Button>Send it again</Button>
      </p>
    </FormShell>
  );
}
