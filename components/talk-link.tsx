import { Section } from "@/components/ui/layout";
import { sayGarments } from "@/lib/garments/words";

/** The way to the thread of a request, and how much there is in it. Null: not for this reader. */
export const TalkLink = ({ href, count }: { href: string; count: number | null }) =>
  count !== null && (
    <Section title="Messages">
      <p>
        <a href={href}>
          {count === 0
            ? "Write a message"
            : `Read ${sayGarments(count, { one: "message", many: "messages" })}, or write one`}
        </a>
      </p>
    </Section>
  );
