import { ButtonLink } from "@/components/ui/button";
import { Section, Stack } from "@/components/ui/layout";
import { sayCount } from "@/lib/garments/words";
import { type Counts, together } from "@/lib/requests/progress";
import type { RequestState } from "@/prisma/generated/enums";

/** The ways to ask for less. */
export function RequestStill({
  request: { ref, state, lines },
}: {
  request: { ref: string; state: RequestState; lines: Counts[] };
}) {
  const { asked, claimed } = together(lines);
  const left = asked - claimed;
  return (
    <Section title="Do you still need these?">
      <p className="soft">
        {left > 0
          ? `${sayCount(left)} ${left === 1 ? "is" : "are"} not claimed yet.`
          : "Everything is promised by a hub."}
      </p>
      <Stack gap="s">
        {state === "open" && (
          <ButtonLink wide href={`/requests/${ref}/fewer`}>
            Change how many
          </ButtonLink>
        )}
        {left > 0 && (
          <ButtonLink wide href={`/requests/${ref}/stop`}>
            Ask for no more
          </ButtonLink>
        )}
        <ButtonLink wide href={`/requests/${ref}/withdraw`}>
          Withdraw this request
        </ButtonLink>
      </Stack>
    </Section>
  );
}
