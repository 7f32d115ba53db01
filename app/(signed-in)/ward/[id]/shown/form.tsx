"use client";

import { useActionState } from "react";
import { Choices } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { showings } from "@/lib/wards/rules";
import { show } from "./actions";

type ShownProps = { formKey: string; wardId: number; site: { id: number; shown: boolean } };

export function ShownForm({ formKey, wardId, site }: ShownProps) {
  const [state, action] = useActionState(show, blank);
  const { values, errors } = state;
  return (
    <FormShell {...{ state, action, formKey }} submit="Save">
      <input type="hidden" name="wardId" value={wardId} />
      <input type="hidden" name="siteId" value={site.id} />
      <Choices
        name="shown"
        type="radio"
        legend="What may public pages show?"
        hideLegend
        options={showings}
        error={errors.shown}
        value={values.shown ?? String(site.shown)}
      />
    </FormShell>
  );
}
