"use client";

import { useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form";
import { Actions } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { blank } from "@/lib/form";
import { sayGarments } from "@/lib/garments/words";
import { startAgain } from "./actions";

type OpenProps = { formKey: string; href: string; until: string; pieces: number };

/** Somebody comes back to what they have not sent yet. */
export function OpenDraft({ formKey, href, until, pieces }: OpenProps) {
  const [state, action] = useActionState(startAgain, blank);
  return (
    <FormShell state={state} action={action} formKey={formKey}>
      <PageHead
        caption="Ask for scrubs"
        title="Carry on where you stopped"
        lede="You have started to ask for scrubs, and have not sent it yet."
      />
      <p>
        {pieces === 0
          ? "We have kept your answers"
          : `We have kept your answers and your list of ${sayGarments(pieces, aGarment)}`}{" "}
        until {until}.
      </p>
      <Actions>
        <ButtonLink variant="primary" href={href}>
          Carry on
        </ButtonLink>
        <Button>Start again</Button>
      </Actions>
    </FormShell>
  );
}

const aGarment = { one: "garment", many: "garments" };
