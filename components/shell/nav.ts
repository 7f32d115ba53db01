/** One link of the header. */
export type NavItem = { href: string; word: string };

export const publicNav: NavItem[] = [
  { href: "/needs", word: "Needs" },
  { href: "/hubs", word: "Hubs" },
  { href: "/impact", word: "Impact" },
  { href: "/sign-in", word: "Sign in" },
];
