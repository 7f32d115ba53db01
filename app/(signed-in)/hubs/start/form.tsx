"use client";

import { useActionState } from "react";
import { HubFields } from "@/components/hub-fields";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { start } from "./actions";

type StartProps = { formKey: string; garments: { id: number; many: string }[] };

export function StartForm({ formKey, garments }: StartProps) {
  const [state, action] = useActionState(start, blank);
  return (
    <FormShell {...{ state, action, formKey }} submit="Start the hub">
      <HubFields state={state} garments={garments} />
    </FormShell>
  );
}
