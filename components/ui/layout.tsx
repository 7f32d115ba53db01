import { type ReactNode, useId } from "react";

type Held = { children: ReactNode };

/** One thing below another, evenly. */
export const Stack = ({ children, gap = "m" }: Held & { gap?: "s" | "m" | "l" }) => (
  <div className={gap === "m" ? "stack" : `stack stack-${gap}`}>{children}</div>
);

type SectionProps = {
  title: ReactNode;
  level?: 2 | 3;
  id?: string;
  action?: ReactNode;
  hideTitle?: boolean;
  children: ReactNode;
};

/** A part of a page with its heading; `action` is a link at the heading's end. */
export function Section({ title, level = 2, id, action, hideTitle, children }: SectionProps) {
  const own = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} className="section" aria-labelledby={own}>
      <div className={hideTitle ? "hidden-words" : "section-head"}>
        <Heading id={own}>{title}</Heading>
        {action && <span className="section-link">{action}</span>}
      </div>
      {children}
    </section>
  );
}

/** A page's main column, and beside it on a desk a narrower one. */
export const Split = ({ children, side }: Held & { side: ReactNode }) => (
  <div className="split">
    <div className="split-main">{children}</div>
    <div className="split-side">{side}</div>
  </div>
);

/** Two (or three) columns of equal width on a desk. */
export const Columns = ({ children, of = 2 }: Held & { of?: 2 | 3 }) => (
  <div className={`columns columns-${of}`}>{children}</div>
);

/** Buttons and links in a row. */
export const Actions = ({ children }: Held) => <div className="actions">{children}</div>;

/** Running text: paragraphs, lists and headings as they come. */
export const Prose = ({ children }: Held) => <div className="prose">{children}</div>;
