"use client";

import { Page, publicNav } from "@/components/shell/page";
import { Trouble } from "@/components/shell/trouble";

export default function ErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <Page nav={publicNav} width="form">
      <Trouble {...props} />
    </Page>
  );
}
