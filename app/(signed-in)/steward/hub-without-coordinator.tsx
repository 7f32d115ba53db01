import { ActForm } from "@/components/act-form";
import { Slip } from "@/components/slip";
import { Entries, Entry } from "@/components/ui/entries";
import { Section, Stack } from "@/components/ui/layout";
import type { listHubsWithoutCoordinator } from "@/lib/hubs/queries/rest";
import { newKey } from "@/lib/keys";
import { appoint } from "./actions";

type Hub = Awaited<ReturnType<typeof listHubsWithoutCoordinator>>[number];

/** Hubs whose last coordinator has stepped back, each with the people of whom one may be appointed. */
export const HubsWithoutCoordinator = ({ hubs }: { hubs: Hub[] }) => (
  <Section title={`Hubs without a coordinator: ${hubs.length}`}>
    <Stack>
      <p>Ask its people who would like to coordinate it, and appoint one. They can share the work after that.</p>
      {hubs.map(({ id, slug, name, outcode, people }) => (
        <Slip key={id} id={`left-${id}`} level={3} head={<a href={`/hubs/${slug}`}>{name}</a>}>
          {people.length === 0 && <p>Nobody is left in it, in {outcode}.</p>}
          <Entries>
            {people.map((person) => (
              <Entry
                key={person.id}
                note={person.email}
                action={
                  <ActForm
                    action={appoint}
                    formKey={newKey()}
                    hidden={{ hubId: id, personId: person.id }}
                    variant="small"
                    what={`${person.name} to coordinate ${name}`}
                  >
                    Appoint
                  </ActForm>
                }
              >
                {person.name}
              </Entry>
            ))}
          </Entries>
        </Slip>
      ))}
    </Stack>
  </Section>
);
