import type { ComponentProps } from "react";

type Look = { variant?: "primary" | "secondary" | "small"; wide?: boolean };

/** A button that submits its form, unless it says otherwise. One primary to a page: a verb and a thing. */
export function Button({ variant, wide, type = "submit", ...rest }: Look & ComponentProps<"button">) {
  return <button type={type} className={look({ variant, wide })} {...rest} />;
}

/** A link that looks like a button: it opens the page where something is done. */
export function ButtonLink({ variant, wide, ...rest }: Look & ComponentProps<"a">) {
  return <a className={look({ variant, wide })} {...rest} />;
}

function look({ variant = "secondary", wide = false }: Look) {
  const kind = { primary: "btn btn-primary", secondary: "btn", small: "btn btn-small" }[variant];
  return wide ? `${kind} btn-wide` : kind;
}
