"use client";

import { useEffect, useRef } from "react";
import { Icon } from "@/components/icon";

/** What is wrong with a form, first on its page and in focus: each line leads to its field. */
export function ErrorSummary({ errors }: { errors: Record<string, string[] | undefined> }) {
  const box = useRef<HTMLDivElement>(null);
  const wrong = Object.entries(errors).flatMap(([field, words]) => (words ?? []).map((word) => ({ field, word })));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each submission that fails takes the focus back
  useEffect(() => box.current?.focus(), [errors]);
  if (wrong.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: without script, the browser itself must go to what is wrong
    <div ref={box} className="error-summary" role="alert" aria-labelledby="problem" tabIndex={-1} autoFocus>
      <h2 id="problem">
        <Icon name="warn" size={28} />
        There is a problem
      </h2>
      <ul>
        {wrong.map(({ field, word }) => (
          <li key={`${field} ${word}`}>{field === "form" ? <b>{word}</b> : <a href={`#${field}`}>{word}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
