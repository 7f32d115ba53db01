import type { ReactNode } from "react";
import { type NavItem, Page, publicNav } from "@/components/shell/page";
import { type Actor, isPerson } from "@/lib/actor";

type SignedInPageProps = {
  actor: Actor;
  current?: string;
  width?: "wide" | "form" | "read" | "bleed";
  children: ReactNode;
};

/** Everything round a page for somebody: their links, by what they are. A visitor gets the public ones. */
export const SignedInPage = ({ actor, ...page }: SignedInPageProps) => <Page nav={navOf(actor)} {...page} />;

function navOf(actor: Actor): NavItem[] {
  if (!isPerson(actor)) return publicNav;
  return [
    { href: "/home", word: "Home" },
    { href: "/needs", word: "Needs" },
    ...actor.hubs.map(({ slug, name }) => ({ href: `/hub/${slug}`, word: name })),
    ...(actor.wards.length > 0 ? [{ href: "/requests", word: "Requests" }] : []),
    ...(actor.steward ? [{ href: "/steward", word: "Steward" }] : []),
    { href: "/account", word: "Account" },
  ];
}
