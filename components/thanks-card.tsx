import { type ReactNode, useId } from "react";
import { Icon } from "@/components/icon";

type ThanksProps = { title: ReactNode; words: string; children?: ReactNode; level?: 2 | 3 };

/** A ward's own words, shown to those who made it. `children` say who wrote, and what was in the bag. */
export function ThanksCard({ title, words, children, level = 2 }: ThanksProps) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="thanks" aria-labelledby={id}>
      <Heading id={id} className="thanks-head">
        <Icon name="letter" size={28} />
        {title}
      </Heading>
      <blockquote>
        <p>“{words}”</p>
      </blockquote>
      {children && <div className="thanks-foot">{children}</div>}
    </section>
  );
}
