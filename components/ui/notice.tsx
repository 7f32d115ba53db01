import { type ReactNode, useId } from "react";

/** A parcel label: something is on its way, or done, and needs an answer or a word. */
export function Notice({ title, children }: { title: ReactNode; children?: ReactNode }) {
  const id = useId();
  return (
    <section className="notice" aria-labelledby={id}>
      <h2 id={id} className="notice-head">
        {title}
      </h2>
      {children}
    </section>
  );
}
