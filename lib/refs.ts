import { randomInt } from "node:crypto";
import type { Tx } from "@/lib/db";

const letters = "BCDFGHJKLMNPRSTVWXZ";
const candidates = 12;

/** A new reference for a request, like KT-4827, that no other has. */
export async function newRequestRef(tx: Tx) {
  const refs = several("");
  const taken = await tx.request.findMany({ where: { ref: { in: refs } }, select: { ref: true } });
  return firstFree(refs, taken);
}

/** A new reference for a parcel, like P-KT-4827, that no other has. */
export async function newParcelRef(tx: Tx) {
  const refs = several("P-");
  const taken = await tx.shipment.findMany({ where: { ref: { in: refs } }, select: { ref: true } });
  return firstFree(refs, taken);
}

/** A new reference for pieces that one hub gives another, like G-KT-4827, that no other has. */
export async function newTransferRef(tx: Tx) {
  const refs = several("G-");
  const taken = await tx.transfer.findMany({ where: { ref: { in: refs } }, select: { ref: true } });
  return firstFree(refs, taken);
}

/** A reference as somebody typed it, or null: "kt 4827" and "KT4827" are KT-4827. */
export function parseRef(typed: string): string | null {
  const match = /^(P)?([A-Z]{2})(\d{4})$/.exec(typed.toUpperCase().replace(/[^A-Z0-9]/g, ""));
  return match ? `${match[1] ? "P-" : ""}${match[2]}-${match[3]}` : null;
}

const several = (prefix: string) => Array.from({ length: candidates }, () => `${prefix}${easyToSay()}`);

/** Two letters, no vowel to make a word, and four figures. */
function easyToSay() {
  const letter = () => letters.charAt(randomInt(letters.length));
  return `${letter()}${letter()}-${String(randomInt(10_000)).padStart(4, "0")}`;
}

function firstFree(refs: string[], taken: { ref: string }[]) {
  const free = refs.find((ref) => !taken.some((other) => other.ref === ref));
  if (!free) throw new Error(`${candidates} references were tried and all are taken: make them longer in lib/refs.ts.`);
  return free;
}
