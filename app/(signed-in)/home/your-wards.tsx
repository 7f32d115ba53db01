import { leave } from "@/app/(signed-in)/ward/[id]/actions";
import { ActForm } from "@/components/act-form";
import { Section, Stack } from "@/components/ui/layout";
import type { PersonActor } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import { listMyWards } from "@/lib/wards/queries/wards";

/** The wards that somebody is in, with who waits to be let in; and those they have asked to join. */
export async function YourWards({ actor }: { actor: PersonActor }) {
  const wards = await listMyWards(actor);
  if (wards.length === 0) return null;
  return (
    <Section title={wards.length === 1 ? "Your ward" : "Your wards"}>
      <Stack>
        {wards.map(({ id, name, site, mine, asked }) =>
          mine === "active" ? (
            <p key={id}>
              <a href={`/ward/${id}`}>{`${name}, ${site.name}`}</a>
              {asked > 0 && <b>{asked === 1 ? ". 1 person asks to join" : `. ${asked} people ask to join`}</b>}
            </p>
          ) : (
            <Stack key={id} gap="s">
              <p>
                You have asked to join {name}, {site.name}. Its people will answer, and we write to you.
              </p>
              <ActForm action={leave} formKey={newKey()} hidden={{ wardId: id }} variant="small" what={name}>
                Take back asking to join
              </ActForm>
            </Stack>
          ),
        )}
      </Stack>
    </Section>
  );
}
