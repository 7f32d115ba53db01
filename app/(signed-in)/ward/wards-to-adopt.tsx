import { adopt } from "@/app/(signed-in)/ward/[id]/actions";
import { ActForm } from "@/components/act-form";
import { Stack } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import type { PersonActor } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import { listWardsToAdopt } from "@/lib/wards/queries/empty";

/** Wards of the actor's sites that nobody is in, each with the way to look after it. `siteId`: of that site only. */
export async function WardsToAdopt({ actor, siteId }: { actor: PersonActor; siteId?: number }) {
  const wards = (await listWardsToAdopt(actor)).filter((ward) => siteId === undefined || ward.siteId === siteId);
  if (wards.length === 0) return null;
  return (
    <Stack>
      {wards.map(({ id, name, site }) => (
        <Notice key={id} title={`${name} has nobody left. Can you look after it?`}>
          <p>
            Something that {name}, {site}, asked for is still to come. You would hear when a bag is on its way, and say
            what arrived.
          </p>
          <ActForm action={adopt} formKey={newKey()} hidden={{ wardId: id }} variant="secondary">
            Look after {name}
          </ActForm>
        </Notice>
      ))}
    </Stack>
  );
}
