import { ActForm } from "@/components/act-form";
import { Section, Stack } from "@/components/ui/layout";
import type { PersonActor } from "@/lib/actor";
import { sayDay } from "@/lib/dates";
import { listBreaks } from "@/lib/hubs/queries/rest";
import { newKey } from "@/lib/keys";
import { end } from "./break/actions";
import { BreakForm } from "./break/form";

/** Taking a break from one's hubs, and coming back. */
export async function Breaks({ actor }: { actor: PersonActor }) {
  const hubs = await listBreaks(actor);
  if (hubs.length === 0) return null;
  const [first, ...others] = hubs.filter(({ until }) => !until);
  return (
    <Section title="Taking a break" id="breaks">
      <Stack>
        <p>
          While you are on a break we do not write to you about new needs. Your coordinators can see that you are, and
          nobody asks why. You can still log what you make, and thanks still reach you.
        </p>
        {hubs.map(
          ({ hubId, name, until }) =>
            until && (
              <Stack key={hubId} gap="s">
                <p>
                  You are on a break from {name} until {sayDay(until)}. Enjoy it.
                </p>
                <ActForm action={end} formKey={newKey()} hidden={{ hubId }} what={`at ${name}`}>
                  I am back
                </ActForm>
              </Stack>
            ),
        )}
        {first && <BreakForm formKey={newKey()} hubs={[first, ...others]} />}
      </Stack>
    </Section>
  );
}
