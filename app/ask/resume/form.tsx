"use client";

import { type ReactNode, useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form";
import { Actions } from "@/components/ui/layout";
import { blank } from "@/lib/form";
import { carryOn } from "./actions";

type CarryOnProps = { formKey: string; draft: string; children: ReactNode };

/** Somebody takes answers from another browser for their own. */
export function CarryOnForm({ formKey, draft, children }: CarryOnProps) {
  const [state, action] = useActionState(carryOn, blank);
  return (
    <FormShell state={state} action={action} formKey={formKey}>
      {children}
      <input type="hidden" name="draft" value={draft} />
      <Actions>
        <Button variant="primary">Yes, carry on</Button>
        <ButtonLink href="/ask">No, leave them</ButtonLink>
      </Actions>
    </FormShell>
  );
}
