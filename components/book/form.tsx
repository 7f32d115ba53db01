import { Garment } from "@/components/garment";
import { TapeStepper } from "@/components/tape-stepper";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Choices, DateField, SelectField, TextArea, TextField } from "@/components/ui/field";
import { Section } from "@/components/ui/layout";
import { Pick, PickList } from "@/components/ui/pick";
import { Row, RowFields, Rows } from "@/components/ui/rows";

const errors = {
  quantity: ["Write how many as a number, like 20"],
  by: ["Write a day that is still to come"],
  form: ["Another hub has just claimed these."],
};
const sizes = ["Choose", "S", "M", "L"].map((label) => ({ value: label, label }));

/** What is typed, chosen and tapped, with and without a mistake. */
export const Forms = () => (
  <Section title="Forms">
    <form className="form" action="#forms">
      <ErrorSummary errors={errors} />
      <TextField name="name" label="Your name" autoComplete="name" value="Rosa" />
      <TextField name="near" label="Near" hint="The first half of a postcode, like LS7" short optional />
      <TextField name="quantity" label="How many" inputMode="numeric" short value="lots" error={errors.quantity} />
      <SelectField name="size" label="Size" options={sizes} value="M" error="Choose a size" />
      <DateField name="by" legend="Needed by" value={{ day: "27", month: "3", year: "2020" }} error={errors.by} />
      <Choices
        name="place"
        legend="Where do you work?"
        type="radio"
        value="ward"
        options={[
          { value: "ward", label: "A ward", hint: "In a hospital or a hospice" },
          { value: "home", label: "A care home" },
        ]}
      />
      <Choices
        name="can"
        legend="What can you do?"
        hint="Choose all that you like"
        type="checkbox"
        value={["sew"]}
        error="Choose one or more"
        options={[
          { value: "sew", label: "Sew" },
          { value: "drive", label: "Drive" },
        ]}
      />
      <TextArea name="note" label="A note for the hub" optional />
      <PickList legend="Which garment?" name="item">
        <Pick
          name="item"
          id="item"
          value="1"
          on
          picture={<Garment picture="top" cloth="navy" size={48} />}
          note="M, navy"
        >
          Scrub tops
        </Pick>
        <Pick
          name="item"
          value="2"
          picture={<Garment picture="bag" cloth="any" size={48} />}
          note="One size, any colour"
        >
          Laundry bags
        </Pick>
      </PickList>
      <TapeStepper name="made" label="How many you finished" value={3} />
      <Rows>
        <Row
          legend="Garment 1"
          picture={<Garment picture="trousers" cloth="navy" size={40} />}
          error="Choose a size"
          id="lines.0"
          remove={{ name: "remove", value: "0", what: "garment 1" }}
        >
          <RowFields>
            <SelectField name="lines.0.type" label="What" options={[{ value: "trousers", label: "Scrub trousers" }]} />
            <SelectField name="lines.0.size" label="Size" options={sizes} />
            <SelectField name="lines.0.colour" label="Colour" options={[{ value: "navy", label: "Navy" }]} />
            <TextField name="lines.0.quantity" label="How many" inputMode="numeric" value="30" />
          </RowFields>
        </Row>
      </Rows>
      <p>
        <Button variant="primary">Primary, one to a page</Button>
      </p>
    </form>
  </Section>
);
