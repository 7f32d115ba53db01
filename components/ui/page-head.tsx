import type { ReactNode } from "react";

type HeadProps = { caption?: ReactNode; title: ReactNode; lede?: ReactNode; tag?: ReactNode };

/** The page's one h1, with what belongs to it. */
export function PageHead({ caption, title, lede, tag }: HeadProps) {
  return (
    <div className="page-head">
      <div>
        {caption && <Caption>{caption}</Caption>}
        <h1>{title}</h1>
      </div>
      {tag && <p className="page-tag">{tag}</p>}
      {lede && <Lede>{lede}</Lede>}
    </div>
  );
}

/** The sentence or two that a page begins with. */
export const Lede = ({ children }: { children: ReactNode }) => <p className="lede">{children}</p>;

/** Small words above or below what matters more. */
export const Caption = ({ children }: { children: ReactNode }) => <p className="caption">{children}</p>;
