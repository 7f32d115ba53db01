"use client";

import "./globals.css";
import { Page, publicNav } from "@/components/shell/page";
import { Trouble } from "@/components/shell/trouble";
import { fonts } from "./fonts";

export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en-GB" className={fonts}>
      <body>
        <Page nav={publicNav} width="form">
          <Trouble {...props} />
        </Page>
      </body>
    </html>
  );
}
