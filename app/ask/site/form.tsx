"use client";

import { type ReactNode, useActionState } from "react";
import { Choices, TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import type { Answers } from "@/lib/drafts/input";
import { blank } from "@/lib/form";
import { showings, siteKinds } from "@/lib/wards/rules";
import { answerSite } from "./actions";

const kinds = Object.entries(siteKinds).map(([value, label]) => ({ value, label }));

type SiteProps = { answers: Answers; formKey: string; children: ReactNode };

/** The place where somebody works, and their ward in it. `children` is the head. */
export function SiteForm({ answers: { site, wardName }, formKey, children }: SiteProps) {
  const [{ values, errors }, action] = useActionState(answerSite, blank);
  return (
    <FormShell state={{ values, errors }} action={action} formKey={formKey} submit="Continue">
      {children}
      <Choices
        name="site.kind"
        type="radio"
        legend="What kind of place is it?"
        options={kinds}
        error={errors["site.kind"]}
        value={values["site.kind"] ?? site.kind}
      />
      <TextField
        name="site.name"
        label="Its name"
        hint="For example, Riverside General Hospital"
        autoComplete="organization"
        error={errors["site.name"]}
        value={values["site.name"] ?? site.name}
      />
      <TextField
        name="site.postcode"
        label="Its postcode"
        hint="Public pages show only the first half"
        short
        autoComplete="postal-code"
        error={errors["site.postcode"]}
        value={values["site.postcode"] ?? site.postcode}
      />
      <TextField
        name="site.odsCode"
        label="Its ODS code"
        optional
        hint="Letters and numbers, like RR813. It helps us to find your place"
        short
        error={errors["site.odsCode"]}
        value={values["site.odsCode"] ?? site.odsCode}
      />
      <Choices
        name="site.shown"
        type="radio"
        legend="What may public pages show?"
        optional
        hint="If you do not choose, they name a hospital, and show only the area of other places"
        options={showings}
        error={errors["site.shown"]}
        value={values["site.shown"] ?? site.shown}
      />
      <TextField
        name="wardName"
        label="Your ward or team"
        hint="For example, Ward 7. Only the hubs that help you can see it"
        error={errors.wardName}
        value={values.wardName ?? wardName}
      />
    </FormShell>
  );
}
