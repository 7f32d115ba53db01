"use client";

import { useActionState } from "react";
import { Choices } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { choose } from "./actions";

type Kind = { kind: string; name: string; when: string; bounced: boolean };

const answers = [
  { value: "at_once", label: "At once" },
  { value: "daily", label: "Once a day" },
  { value: "never", label: "Never" },
];

export function MailForm({ formKey, kinds }: { formKey: string; kinds: Kind[] }) {
  const [state, action] = useActionState(choose, blank);
  return (
    <FormShell {...{ state, action, formKey }} submit="Save changes">
      {kinds.map(({ kind, name, when, bounced }) => (
        <Choices
          key={kind}
          name={`kinds.${kind}`}
          type="radio"
          row
          legend={name}
          hint={bounced ? "We stopped these when an e-mail to you came back." : undefined}
          options={answers}
          value={state.values[`kinds.${kind}`] ?? when}
          error={state.errors[`kinds.${kind}`]}
        />
      ))}
    </FormShell>
  );
}
