import { end } from "@/app/(signed-in)/account/break/actions";
import { ActForm } from "@/components/act-form";
import { Section, Stack } from "@/components/ui/layout";
import type { PersonActor } from "@/lib/actor";
import { sayDay } from "@/lib/dates";
import { listBreaks } from "@/lib/hubs/queries/rest";
import { newKey } from "@/lib/keys";

/** The way to a break from this hub, or back from it. */
export async function OwnBreak({ actor, hubId }: { actor: PersonActor; hubId: number }) {
  const own = (await listBreaks(actor)).find((hub) => hub.hubId === hubId);
  if (!own?.until)
    return (
      <p className="small">
        Busy weeks? <a href="/account#breaks">Take a break</a> whenever you need one.
      </p>
    );
  return (
    <Section title="You are on a break">
      <Stack>
        <p>Until {sayDay(own.until)}. Enjoy it.</p>
        <ActForm action={end} formKey={newKey()} hidden={{ hubId }} what={`at ${own.name}`}>
          I am back
        </ActForm>
      </Stack>
    </Section>
  );
}
