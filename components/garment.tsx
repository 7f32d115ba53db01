import { type Picture, pictures } from "@/components/garment-pictures";

export type { Picture };

/** A colour of the catalogue; null where any colour will do. */
export type Colour = { slug: string; name: string; cloth: string | null } | null;

/** A garment drawn in its cloth: a name of the palette, "patterned", "any" or #rrggbb. Its name stands beside it in words. */
export function Garment({
  picture,
  cloth,
  size = 44,
}: {
  picture: Picture | (string & {});
  cloth: string;
  size?: number;
}) {
  const dyed = /^#[0-9a-f]{6}$/i.test(cloth);
  const known = palette.includes(cloth) ? cloth : "patterned";
  return (
    <svg
      className={dyed ? `garment cloth-dyed${isPale(cloth) ? " cloth-pale" : ""}` : `garment cloth-${known}`}
      fill={dyed ? cloth : undefined}
      width={size}
      height={size}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      {pictures[picture as Picture] ?? pictures.piece}
    </svg>
  );
}

/** The cloth a catalogue colour is drawn in. */
export const clothOf = (colour: Colour) => (colour === null ? "any" : (colour.cloth ?? "patterned"));

/** The cloths that have a name. */
export const palette = [
  "navy",
  "royal",
  "hospital",
  "sky",
  "teal",
  "bottle",
  "lilac",
  "burgundy",
  "black",
  "grey",
  "patterned",
  "any",
];

function isPale(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return red * 0.3 + green * 0.59 + blue * 0.11 > 140;
}
