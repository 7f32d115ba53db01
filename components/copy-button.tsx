"use client";

import { type ReactNode, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

/** Copies a text where the browser can. Elsewhere there is no button, and people select the text. */
export function CopyButton({ text, children }: { text: string; children: ReactNode }) {
  const [copied, setCopied] = useState(false);
  const able = useSyncExternalStore(
    () => () => {},
    () => "clipboard" in navigator,
    () => false,
  );
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    able && (
      <p>
        <Button type="button" onClick={copy}>
          {children}
        </Button>{" "}
        <span role="status">{copied && "Copied. Now paste it."}</span>
      </p>
    )
  );
}
