/** The two patterned cloths, drawn once for each page; the root layout holds them. */
export function ClothDefs() {
  return (
    <svg className="defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="cloth-any" width="16" height="16" patternUnits="userSpaceOnUse">
          <path className="fill-teal" d="M0 0h8v8H0z" />
          <path className="fill-lilac" d="M8 0h8v8H8z" />
          <path className="fill-navy" d="M8 8h8v8H8z" />
          <path className="fill-sky" d="M0 8h8v8H0z" />
        </pattern>
        <pattern id="cloth-patterned" width="10" height="10" patternUnits="userSpaceOnUse">
          <path className="fill-burgundy" d="M0 0h10v10H0z" />
          <circle className="fill-pale" cx="2.5" cy="2.5" r="1.5" />
          <circle className="fill-pale" cx="7.5" cy="7.5" r="1.5" />
        </pattern>
      </defs>
    </svg>
  );
}
