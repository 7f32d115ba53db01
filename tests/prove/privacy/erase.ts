import { prisma } from "@/lib/db";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { logGarments } from "@/lib/garments/commands/log";
import { newKey } from "@/lib/keys";
import { erasePerson } from "@/lib/privacy/commands/erase";
import { as, type Canary, type Group } from "@/tests/prove/privacy/world";

const together = 8;

/** Most of these one after the other, the last quarter several at once: each sends the form twice, and acts meanwhile. */
export async function eraseAll(people: Canary[], groups: Group[], progress: (words: string) => void) {
  const alone = Math.ceil((people.length * 3) / 4);
  const wrong: string[] = [];
  for (const [n, person] of people.slice(0, alone).entries()) {
    if (n % 10 === 0) progress(`${n} of ${people.length} are erased`);
    await erasePerson(await as(person), { personId: person.id }, newKey());
  }
  for (let from = alone; from < people.length; from += together) {
    progress(`${from} of ${people.length} are erased`);
    await Promise.all(people.slice(from, from + together).map((person) => eraseInHaste(person, groups, wrong)));
  }
  return wrong;
}

async function eraseInHaste(person: Canary, groups: Group[], wrong: string[]) {
  const actor = await as(person);
  const [key, personId] = [newKey(), person.id];
  const group = groups.find(({ volunteers }) => volunteers.includes(person));
  const item = await prisma.item.findFirstOrThrow();
  const pieces = { hubId: group?.hubId ?? 0, itemId: item.id, quantity: 1, makerId: null };
  const [first, second, other, act] = await Promise.allSettled([
    erasePerson(actor, { personId }, key),
    erasePerson(actor, { personId }, key),
    erasePerson(actor, { personId }, newKey()),
    group ? logGarments(actor, pieces, newKey()) : null,
  ]);
  const done = [first, second, other].filter(({ status }) => status === "fulfilled").length;
  if (done === 0) wrong.push(`person ${personId} could not be erased: ${reasonOf(first)}`);
  for (const result of [first, second, other, act])
    if (result.status === "rejected" && !isAnswer(result.reason)) wrong.push(`person ${personId}: ${reasonOf(result)}`);
}

const isAnswer = (error: unknown) =>
  error instanceof Refused || error instanceof Forbidden || error instanceof NotFound;
const reasonOf = (result: PromiseSettledResult<unknown>) => (result.status === "rejected" ? String(result.reason) : "");
