type Named = { id: number; name: string };
type Catalogue = {
  garmentTypes: { id: number; one: string; sizes: { id: number }[] }[];
  sizes: Named[];
  colours: Named[];
};

/** What the catalogue offers, no larger than a form in a browser needs it. */
export const offerOf = ({ garmentTypes, sizes, colours }: Catalogue): Catalogue => ({
  garmentTypes: garmentTypes.map(({ id, one, sizes }) => ({ id, one, sizes: sizes.map((size) => ({ id: size.id })) })),
  sizes: sizes.map(({ id, name }) => ({ id, name })),
  colours: colours.map(({ id, name }) => ({ id, name })),
});
export type Offer = Catalogue;
