import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/icon";

type SlipProps = {
  id?: string;
  head: ReactNode;
  level?: 2 | 3;
  tags?: ReactNode;
  facts?: ReactNode;
  children?: ReactNode;
  foot?: ReactNode;
};

/** A slip of paper: a request, a bag. `head` is a heading's words or link; `facts` are `Fact`s; `children` the lines or text. */
export function Slip({ id, head, level = 2, tags, facts, children, foot }: SlipProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className="slip" aria-labelledby={id}>
      <div className="slip-head">
        <div className="slip-words">
          <Heading id={id}>{head}</Heading>
          {facts && <ul className="facts">{facts}</ul>}
        </div>
        {tags && <p className="slip-tags">{tags}</p>}
      </div>
      {children && <div className="slip-body">{children}</div>}
      {foot && <div className="slip-foot">{foot}</div>}
    </article>
  );
}

/** A fact in the head of a slip: where, by when. */
export function Fact({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} size={18} />
      <span>{children}</span>
    </li>
  );
}
