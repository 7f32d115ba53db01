import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Section } from "@/components/ui/layout";

/** The way to a request that somebody names on the telephone. */
export const FindRequest = ({ typed, error }: { typed: string; error?: string[] }) => (
  <Section title="Find a request">
    <form className="form" action="/steward/requests" noValidate>
      <TextField
        name="ref"
        label="Its reference"
        hint="Like KT-4827"
        autoComplete="off"
        short
        value={typed}
        error={error}
      />
      <div>
        <Button>Find it</Button>
      </div>
    </form>
  </Section>
);
