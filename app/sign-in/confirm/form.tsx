"use client";

import { useActionState } from "react";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { confirm } from "./actions";

export function LinkForm({ formKey, token, next }: { formKey: string; token: string; next: string }) {
  const [state, action] = useActionState(confirm, blank);
  return (
    <FormShell {...{ state, action, formKey }} submit="Sign in">
      <input type="hidden" name="t" value={token} />
      <input type="hidden" name="next" value={next} />
    </FormShell>
  );
}
