"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { leave, leaveEverywhere } from "./actions";

export function SignOutForm({ formKey }: { formKey: string }) {
  const [state, action] = useActionState(leave, blank);
  return (
    <FormShell {...{ state, action, formKey }}>
      <p>
        <Button>Sign out</Button>
      </p>
    </FormShell>
  );
}

export function SignOutEverywhereForm({ formKey }: { formKey: string }) {
  const [state, action] = useActionState(leaveEverywhere, blank);
  return (
    <FormShell {...{ state, action, formKey }}>
      <p>
        <Button>Sign out everywhere</Button>
      </p>
    </FormShell>
  );
}
