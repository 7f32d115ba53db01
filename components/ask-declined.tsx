import { Notice } from "@/components/ui/notice";

type Declined = { id: number; name: string; site: { name: string } };

/** A ward that a steward could not check, said to its people before they answer anything. */
export const AskDeclined = ({ wards }: { wards: Declined[] }) =>
  wards.map(({ id, name, site }) => (
    <Notice key={id} title={`${name}, ${site.name} cannot ask at the moment`}>
      <p>
        A steward could not check it, and we have written to you why. If something has changed, answer that e-mail. Or
        put it right below, and a steward looks again. <a href={`/ward/${id}`}>See the ward</a>
      </p>
    </Notice>
  ));
