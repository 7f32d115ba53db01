"use client";

import { useActionState } from "react";
import { Choices } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { blank } from "@/lib/form";
import { answerWard } from "./actions";

/** Somebody in several wards says for which one they ask. */
export function WardForm({ formKey, wards }: { formKey: string; wards: { value: string; label: string }[] }) {
  const [state, action] = useActionState(answerWard, blank);
  return (
    <FormShell state={state} action={action} formKey={formKey} submit="Continue">
      <PageHead caption="Ask for scrubs" title="Who are you asking for?" />
      <Choices
        name="wardId"
        type="radio"
        legend="Your wards and teams"
        options={[...wards, { value: "new", label: "Another ward or team" }]}
        error={state.errors.wardId}
        value={state.values.wardId}
      />
    </FormShell>
  );
}
