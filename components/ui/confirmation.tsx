import type { ReactNode } from "react";

type ConfirmationProps = { title: ReactNode; reference?: ReactNode; children?: ReactNode; level?: 1 | 3 };

/** It is done: a name tape on the cloth, with the reference to keep. `children` say what happens next. */
export function Confirmation({ title, reference, children, level = 1 }: ConfirmationProps) {
  const Heading = level === 1 ? "h1" : "h3";
  return (
    <>
      <div className="done-panel">
        <Heading>{title}</Heading>
        {reference && (
          <p className="done-reference">
            <span>Your reference</span>
            <b>{reference}</b>
          </p>
        )}
      </div>
      {children && <div className="stack">{children}</div>}
    </>
  );
}
