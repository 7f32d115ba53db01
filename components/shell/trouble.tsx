"use client";

import { unstable_isUnrecognizedActionError } from "next/navigation";
import { SnappedThreadDrawing } from "@/components/drawings";
import { Button } from "@/components/ui/button";
import { Actions, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";

/** What a person reads when something went wrong on our side. The reference is the one in our log. */
export function Trouble({ error, retry }: { error: unknown; retry: () => void }) {
  if (unstable_isUnrecognizedActionError(error as Error)) return <Renewed />;
  const reference = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <Stack gap="l">
      <title>Something went wrong – Bobbin</title>
      <SnappedThreadDrawing />
      <PageHead
        title="A thread has snapped"
        lede="Something went wrong on our side. It is not your fault, and what was saved before is still there."
      />
      <p>Try again in a minute. If you were sending a form, it is safe to send it again: it counts once.</p>
      {reference && (
        <p>
          If it keeps happening, tell us this reference: <b>{reference}</b>
        </p>
      )}
      <Actions>
        <Button type="button" variant="primary" onClick={retry}>
          Try again
        </Button>
        <a href="/">Go to the front page</a>
        <a href="/help">Get help</a>
      </Actions>
    </Stack>
  );
}

/** The form that was sent is not known any more. */
const Renewed = () => (
  <Stack gap="l">
    <title>Bobbin has changed – Bobbin</title>
    <SnappedThreadDrawing />
    <PageHead
      title="Bobbin has changed since you opened this page"
      lede="So nothing was saved. Open the page again and send it from there."
    />
    <Actions>
      <Button type="button" variant="primary" onClick={() => window.location.reload()}>
        Open the page again
      </Button>
      <a href="/help">Get help</a>
    </Actions>
  </Stack>
);
