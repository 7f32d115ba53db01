export type Catalogue = {
  sizes: { slug: string; name: string; fits?: string }[];
  colours: { slug: string; name: string; cloth: string }[];
  garmentTypes: {
    slug: string;
    one: string;
    many: string;
    picture: string;
    sizes: string[];
    ceiling: number;
    regulated?: boolean;
  }[];
};

const worn = ["xxs", "xs", "s", "m", "l", "xl", "2xl", "3xl", "4xl", "5xl"];
const oneSize = ["one-size"];

/** What a new network starts with. DOMAIN.md says where the sizes come from. It is data: edit it in the database. */
export const catalogue: Catalogue = {
  sizes: [
    { slug: "xxs", name: "XXS", fits: "80 to 85" },
    { slug: "xs", name: "XS", fits: "85 to 90" },
    { slug: "s", name: "S", fits: "90 to 95" },
    { slug: "m", name: "M", fits: "95 to 100" },
    { slug: "l", name: "L", fits: "100 to 110" },
    { slug: "xl", name: "XL", fits: "110 to 115" },
    { slug: "2xl", name: "2XL", fits: "115 to 120" },
    { slug: "3xl", name: "3XL", fits: "120 to 130" },
    { slug: "4xl", name: "4XL", fits: "130 to 140" },
    { slug: "5xl", name: "5XL", fits: "140 to 150" },
    { slug: "one-size", name: "One size" },
  ],
  colours: [
    { slug: "navy", name: "Navy", cloth: "navy" },
    { slug: "royal-blue", name: "Royal blue", cloth: "royal" },
    { slug: "hospital-blue", name: "Hospital blue", cloth: "hospital" },
    { slug: "sky-blue", name: "Sky blue", cloth: "sky" },
    { slug: "teal", name: "Teal", cloth: "teal" },
    { slug: "bottle-green", name: "Bottle green", cloth: "bottle" },
    { slug: "lilac", name: "Lilac", cloth: "lilac" },
    { slug: "burgundy", name: "Burgundy", cloth: "burgundy" },
    { slug: "black", name: "Black", cloth: "black" },
    { slug: "grey", name: "Grey", cloth: "grey" },
    { slug: "patterned", name: "Patterned", cloth: "patterned" },
  ],
  garmentTypes: [
    { slug: "scrub-set", one: "scrub set", many: "scrub sets", picture: "set", sizes: worn, ceiling: 100 },
    { slug: "scrub-top", one: "scrub top", many: "scrub tops", picture: "top", sizes: worn, ceiling: 100 },
    {
      slug: "scrub-trousers",
      one: "pair of scrub trousers",
      many: "scrub trousers",
      picture: "trousers",
      sizes: worn,
      ceiling: 100,
    },
    { slug: "scrub-hat", one: "scrub hat", many: "scrub hats", picture: "hat", sizes: oneSize, ceiling: 200 },
    { slug: "laundry-bag", one: "laundry bag", many: "laundry bags", picture: "bag", sizes: oneSize, ceiling: 200 },
    {
      slug: "headband",
      one: "headband with buttons",
      many: "headbands with buttons",
      picture: "headband",
      sizes: oneSize,
      ceiling: 300,
    },
    { slug: "ear-saver", one: "ear saver", many: "ear savers", picture: "ear-saver", sizes: oneSize, ceiling: 500 },
    { slug: "shoe-bag", one: "shoe bag", many: "shoe bags", picture: "shoe-bag", sizes: oneSize, ceiling: 200 },
    { slug: "mask", one: "mask", many: "masks", picture: "piece", sizes: oneSize, ceiling: 1, regulated: true },
    { slug: "visor", one: "visor", many: "visors", picture: "piece", sizes: oneSize, ceiling: 1, regulated: true },
    { slug: "gown", one: "gown", many: "gowns", picture: "piece", sizes: oneSize, ceiling: 1, regulated: true },
  ],
};
