import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Section, Stack } from "@/components/ui/layout";
import { sayCount } from "@/lib/garments/words";
import { type Counts, together } from "@/lib/requests/progress";
import type { RequestState } from "@/prisma/generated/enums";

/** The ways to ask for less. */
export function RequestStill({
  request: { ref, state, lines },
  children,
}: {
  /** The button that answers yes. */
  children?: ReactNode;
  request: { ref: string; state: RequestState; lines: Counts[] };
}) {
  const counts = together(lines);
  const left = counts.asked - counts.claimed;
  return (
    <Section title="Do you still need these?">
      <p className="soft">{sayStanding(counts)}</p>
      {children}
      <Stack gap="s">
        {state === "open" && (
          <ButtonLink wide href={`/requests/${ref}/fewer`}>
            Change how many
          </ButtonLink>
        )}
        {state === "open" && counts.sent < counts.asked && (
          <ButtonLink wide href={`/requests/${ref}/day`}>
            Choose another day
          </ButtonLink>
        )}
        {left > 0 && (
          <ButtonLink wide href={`/requests/${ref}/stop`}>
            Ask for no more
          </ButtonLink>
        )}
        {!isAllHere(counts) && (
          <ButtonLink wide href={`/requests/${ref}/withdraw`}>
            Withdraw this request
          </ButtonLink>
        )}
      </Stack>
    </Section>
  );
}

const isAllHere = ({ asked, received }: Counts) => asked > 0 && received === asked;

function sayStanding(counts: Counts) {
  const left = counts.asked - counts.claimed;
  if (left > 0) return `${sayCount(left)} ${left === 1 ? "is" : "are"} not claimed yet.`;
  if (counts.asked === 0) return "You have asked for no more, and nothing is on its way.";
  return isAllHere(counts) ? "All that you asked for has arrived." : "Everything is promised by a hub.";
}
