"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { add } from "./actions";

export function MakerForm({ formKey, hubId }: { formKey: string; hubId: number }) {
  const [state, action] = useActionState(add, blank);
  return (
    <FormShell {...{ state, action, formKey }}>
      <input type="hidden" name="hubId" value={hubId} />
      <TextField
        name="name"
        label="Name of a maker without e-mail"
        hint="A first name is enough. Coordinators log what they make."
        autoComplete="off"
        value={state.values.name}
        error={state.errors.name}
      />
      <div>
        <Button>Add this maker</Button>
      </div>
    </FormShell>
  );
}
