import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { allow, found, NotFound, Refused } from "@/lib/errors";
import type { Events } from "@/lib/events/events";
import { checkNotClosed, letIn, lockHub } from "@/lib/hubs/commands/own";
import type { joinHubInput, onlyHubInput } from "@/lib/hubs/input";
import { mayJoinHub } from "@/lib/hubs/rules";
import type { Key } from "@/lib/keys";

const stale = "This link has changed. Ask your coordinator for the new one.";

/**
 * Somebody comes from a hub's public page. An open hub lets them in at once; at any other, and wherever they were taken
 * out before, a coordinator answers.
 */
export async function askToJoinHub(actor: Actor, input: z.output<typeof onlyHubInput>, key: Key) {
  return enter(actor, await db.hub.findUnique({ where: { id: input.hubId } }), input, key);
}

/** The same by the link that a coordinator shared, which works until there is a new one. */
export async function joinHub(actor: Actor, input: z.output<typeof joinHubInput>, key: Key) {
  return enter(actor, await db.hub.findUnique({ where: { joinCode: input.joinCode } }), input, key);
}

type Seen = { id: number; joining: "open" | "approved" } | null;
type Way = { hubId: number } | { joinCode: string };

async function enter(actor: Actor, seen: Seen, input: Way, key: Key) {
  const asks = seen?.joining === "approved" || (await wasTakenOut(actor, seen));
  const name = (await nameBefore(actor, key)) ?? (asks ? "hub.join-asked" : "hub.joined");
  if (name === "hub.join-asked")
    return change(actor, "hub.join-asked", key, input, async (tx) => {
      const who = await outside(tx, actor, seen, input);
      const data = { role: "volunteer", state: "asked", since: now() } as const;
      await tx.hubMember.upsert({ where: { hubId_personId: who }, create: { ...who, ...data }, update: data });
      return who;
    });
  return change(actor, "hub.joined", key, input, async (tx) => {
    const who = await outside(tx, actor, seen, input);
    return { ...who, makerId: await letIn(tx, who.hubId, who.personId) };
  });
}

/** Whether a coordinator ended this person's last time in the hub. */
async function wasTakenOut({ personId }: Actor, seen: Seen) {
  if (!seen || personId === null) return false;
  const about = { some: { kind: "person", subjectId: personId } };
  const where = { name: "hub.left", subjects: about, facts: { path: ["hubId"], equals: seen.id } };
  const last = await db.event.findFirst({ where, orderBy: { id: "desc" } });
  return (last?.facts as Events["hub.left"] | undefined)?.removed ?? false;
}

// A form that comes again is the same act, though the link or the hub may have changed since.
const nameBefore = async (actor: Actor, key: Key) =>
  (await db.act.findUnique({ where: { actor_key: { actor: actor.id, key } }, select: { name: true } }))?.name;

/** Locks the hub, so that what was seen still stands, and makes sure that the person is not in it. */
async function outside(tx: Tx, actor: Actor, seen: Seen, input: Way) {
  allow(mayJoinHub(actor));
  if (!seen && "joinCode" in input) throw new Refused(stale);
  if (!seen) throw new NotFound("hub");
  const who = { hubId: seen.id, personId: found(actor.personId, "person") };
  const hub = await lockHub(tx, seen.id);
  checkNotClosed(hub);
  if ("joinCode" in input && hub.joinCode !== input.joinCode) throw new Refused(stale);
  if (hub.joining !== seen.joining) throw new Refused("This hub has changed how people join. Open the page again.");
  const member = await tx.hubMember.findUnique({ where: { hubId_personId: who } });
  if (member?.state === "active") throw new Refused("You are in this hub already.");
  if (member?.state === "asked" && (hub.joining === "approved" || (await wasTakenOut(actor, seen))))
    throw new Refused("You have asked already. A coordinator will answer by e-mail.");
  return who;
}
