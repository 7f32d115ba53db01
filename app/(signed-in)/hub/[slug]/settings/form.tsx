"use client";

import { useActionState } from "react";
import { HubFields, type HubValues } from "@/components/hub-fields";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { change } from "./actions";

type SettingsProps = { formKey: string; hubId: number; values: HubValues; garments: { id: number; many: string }[] };

export function SettingsForm({ formKey, hubId, values, garments }: SettingsProps) {
  const [state, action] = useActionState(change, blank);
  return (
    <FormShell {...{ state, action, formKey }} submit="Save changes">
      <input type="hidden" name="hubId" value={hubId} />
      <HubFields {...{ state, garments, values }} />
    </FormShell>
  );
}
