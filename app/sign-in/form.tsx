"use client";

import { useActionState } from "react";
import { TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { ask } from "./actions";

export function AskForm({ formKey, next }: { formKey: string; next: string }) {
  const [state, action] = useActionState(ask, blank);
  return (
    <FormShell {...{ state, action, formKey }} submit="Send me a code">
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        label="Your e-mail address"
        type="email"
        autoComplete="email"
        spellCheck={false}
        value={state.values.email}
        error={state.errors.email}
      />
    </FormShell>
  );
}
