import { Disclosure } from "@/components/ui/disclosure";
import { Summary, SummaryRow } from "@/components/ui/summary";

/** Help with sizes: the chest that each is made to fit. */
export function AskSizes({ sizes }: { sizes: { id: number; name: string; fits: string }[] }) {
  return (
    <Disclosure summary="Not sure which sizes?">
      <p>
        Ask each person on the team for the size that they wear, and count how many there are of each. Scrubs are worn
        loose: if somebody is between 2 sizes, choose the larger one.
      </p>
      <p>A scrub set is a top and trousers of one size. If people need 2 sizes, ask for tops and trousers.</p>
      <Summary>
        {sizes
          .filter((size) => size.fits)
          .map((size) => (
            <SummaryRow key={size.id} term={size.name}>
              to fit a chest of {size.fits} cm
            </SummaryRow>
          ))}
      </Summary>
    </Disclosure>
  );
}
