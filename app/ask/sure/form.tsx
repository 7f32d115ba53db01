"use client";

import { type ReactNode, useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form";
import { Actions } from "@/components/ui/layout";
import { blank } from "@/lib/form";
import { answerSure } from "./actions";

/** An unusually high number, asked about once. */
export function SureForm({ formKey, children }: { formKey: string; children: ReactNode }) {
  const [state, action] = useActionState(answerSure, blank);
  return (
    <FormShell state={state} action={action} formKey={formKey}>
      {children}
      <Actions>
        <Button variant="primary">Yes, I am sure</Button>
        <ButtonLink href="/ask/what">Change the number</ButtonLink>
      </Actions>
    </FormShell>
  );
}
