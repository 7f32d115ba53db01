import { BackLink } from "@/components/ui/back-link";
import type { PersonActor } from "@/lib/actor";

type BackProps = { actor: PersonActor; page?: { path: string; word: string } };

/** The way back from a page of the whole network: to their own hub, or a page of it, or to what waits for a steward. */
export function BackToOwn({ actor: { hubs, steward }, page }: BackProps) {
  const hub = hubs.find(({ role }) => role === "coordinator");
  if (hub) return <BackLink href={`/hub/${hub.slug}${page?.path ?? ""}`}>{page?.word ?? hub.name}</BackLink>;
  return steward ? <BackLink href="/steward">To be checked</BackLink> : null;
}
