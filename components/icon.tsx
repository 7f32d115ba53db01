import type { ReactNode } from "react";

/** A drawing beside a word: 24 px, one thread. It never stands alone, so it is hidden from screen readers. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {icons[name]}
    </svg>
  );
}

/** The names of all icons. */
export const iconNames = () => Object.keys(icons) as IconName[];

export type IconName = keyof typeof icons;

const circle = <circle cx="12" cy="12" r="8" />;

const icons = {
  back: <path d="M20 12H5M11 5.5 4.5 12l6.5 6.5" />,
  go: <path d="M4 12h15M13 5.5l6.5 6.5-6.5 6.5" />,
  down: <path d="m5 9 7 7 7-7" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  check: <path d="m4.5 12.5 5 5L19.5 7" />,
  undo: <path d="M8 4.5 3.5 9 8 13.5M4 9h10a5.5 5.5 0 0 1 0 11H9" />,
  warn: <path d="M12 3.5 22 20.5H2zM12 10v4.5M12 17.5v.01" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 6.5V12l3.5 2.5" />
    </>
  ),
  pause: <path d="M8.5 5v14M15.5 5v14" />,
  cross: <path d="m6 6 12 12M18 6 6 18" />,
  place: (
    <>
      <path d="M12 21.5S5 15 5 9.5a7 7 0 0 1 14 0c0 5.5-7 12-7 12z" />
      <circle cx="12" cy="9.5" r="2.5" />
    </>
  ),
  diary: <path d="M4 6h16v14.5H4zM4 10.5h16M8.5 3v5M15.5 3v5" />,
  parcel: <path d="M3.5 7.5 12 3l8.5 4.5v9L12 21l-8.5-4.5zM3.5 7.5 12 12l8.5-4.5M12 12v9" />,
  van: (
    <>
      <path d="M2.5 6h11v11h-11zM13.5 10h4l4 3.5V17h-8z" />
      <circle cx="7" cy="18" r="2" />
      <circle cx="17.5" cy="18" r="2" />
    </>
  ),
  needle: (
    <path d="M3.5 20.5 15 9M15 9c.5-2.5 2-4.5 5.5-5.5-1 3.5-3 5-5.5 5.5zM17.7 6.3c3.3 1.7 4 5 1.8 7s-1.5 4.5 1 6" />
  ),
  shears: (
    <>
      <circle cx="6" cy="18" r="3" />
      <circle cx="18" cy="18" r="3" />
      <path d="M8 15.8 18 3M16 15.8 6 3" />
    </>
  ),
  letter: <path d="M3 5.5h18v13H3zM3.5 6l8.5 7 8.5-7" />,
  people: (
    <>
      <circle cx="8.5" cy="8" r="3.5" />
      <path d="M2 20c0-4 3-6.5 6.5-6.5S15 16 15 20M15.5 5a3.5 3.5 0 0 1 0 6.5M17.5 14c2.5.8 4.5 3 4.5 6" />
    </>
  ),
  pin: (
    <>
      <circle cx="17.5" cy="6.5" r="3" />
      <path d="M15.3 8.7 4 20" />
    </>
  ),
  find: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  print: <path d="M7 8.5V3.5h10v5M4 8.5h16v8h-3M7 16.5H4v-8M7 13.5h10v7H7z" />,
  half: (
    <>
      {circle}
      <path className="solid" d="M12 4a8 8 0 0 1 0 16z" />
    </>
  ),
  ring: circle,
} satisfies Record<string, ReactNode>;
