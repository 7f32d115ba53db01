import { Choices, TextArea, TextField } from "@/components/ui/field";
import type { FormState } from "@/lib/form";

export type HubValues = {
  name: string;
  postcode: string;
  about: string;
  garmentTypeIds: number[];
  weekly: number;
  claimers: string;
  joining: string;
};
type Garments = { id: number; many: string }[];
type HubFieldsProps = { state: FormState; garments: Garments; values?: HubValues };

/** What a hub says about itself: when it starts, and when it changes. */
export function HubFields({ state: { values: typed, errors }, garments, values }: HubFieldsProps) {
  const shown = "name" in typed ? typed : asTyped(values);
  return (
    <>
      <TextField
        name="name"
        label="Name of your hub"
        hint="For example, Canal Street Hub"
        value={shown.name}
        error={errors.name}
      />
      <TextField
        name="postcode"
        label="Postcode"
        hint="Where you gather, or your own. Public pages show only its first half."
        autoComplete="postal-code"
        value={shown.postcode}
        error={errors.postcode}
      />
      <Choices
        name="garmentTypeIds"
        type="checkbox"
        legend="What can you make?"
        options={garments.map(({ id, many }) => ({
          value: String(id),
          label: `${many.charAt(0).toUpperCase()}${many.slice(1)}`,
        }))}
        value={shown.garmentTypeIds}
        error={errors.garmentTypeIds}
      />
      <TextField
        name="weekly"
        label="About how many pieces a week?"
        hint="A guess is fine. We offer you about as much as this, and ask if you promise more. You can change it at any time."
        inputMode="numeric"
        short
        value={shown.weekly}
        error={errors.weekly}
      />
      <Choices
        name="claimers"
        type="radio"
        legend="Who may promise, pack and send for the hub?"
        options={claimers}
        value={shown.claimers ?? "coordinators"}
        error={errors.claimers}
      />
      <Choices
        name="joining"
        type="radio"
        legend="How do people join?"
        options={joining}
        value={shown.joining ?? "approved"}
        error={errors.joining}
      />
      <TextArea
        name="about"
        label="About your hub"
        hint="Anybody can read this. Leave out names, addresses and phone numbers."
        optional
        rows={4}
        value={shown.about}
        error={errors.about}
      />
    </>
  );
}

const claimers = [
  { value: "coordinators", label: "Coordinators only" },
  { value: "members", label: "Every member" },
];
const joining = [
  { value: "approved", label: "They ask, and a coordinator says yes" },
  { value: "open", label: "Anybody is in at once" },
];

const asTyped = (values?: HubValues): FormState["values"] =>
  values ? { ...values, weekly: String(values.weekly), garmentTypeIds: values.garmentTypeIds.map(String) } : {};
