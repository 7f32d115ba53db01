import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";

/** Puts the nearest hubs first. */
export const HubsNear = ({ near, unknown }: { near: string; unknown: boolean }) => (
  <form className="near-form" action="/hubs" method="get">
    <TextField
      name="near"
      label="Your postcode"
      hint={
        unknown
          ? `We do not know the postcode “${near}”. Write it like LS7.`
          : "The whole postcode, or its first half, like LS7"
      }
      value={near}
      autoComplete="postal-code"
      maxLength={12}
      short
    />
    <Button>Show the nearest first</Button>
  </form>
);
