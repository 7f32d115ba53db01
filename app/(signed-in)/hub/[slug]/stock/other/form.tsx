"use client";

import { useActionState } from "react";
import { ItemFields } from "@/components/item-fields";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import type { Offer } from "@/lib/garments/offer";
import { choose } from "./actions";

export function OtherForm({ formKey, hubId, offer }: { formKey: string; hubId: number; offer: Offer }) {
  const [state, action] = useActionState(choose, blank);
  return (
    <FormShell {...{ state, action, formKey }} submit="Continue">
      <input type="hidden" name="hubId" value={hubId} />
      <ItemFields offer={offer} state={state} />
    </FormShell>
  );
}
