import { footOf, together } from "@/lib/mail/compose";
import { letterExamples } from "@/lib/mail/examples/all";
import { friendly } from "@/lib/mail/examples/cast";
import type { ChosenKind } from "@/lib/mail/kinds";
import type { Letter } from "@/lib/mail/letter";

/** Every letter as somebody would get it, by a name that can stand in an address. */
export function listShownLetters(): { name: string; letter: Letter }[] {
  const all = Object.entries(letterExamples()).map(([name, letter]) => ({
    name: name.replaceAll(/[^a-z]+/gi, "-"),
    letter: letter.greeting ? letter : { greeting, ...letter, foot: sampleFoot(["requests"]) },
  }));
  return [{ name: "several", letter: several() }, ...all];
}

function several(): Letter {
  const letters = letterExamples();
  const pick = (name: string, kind: ChosenKind) => ({ kind, letter: letters[name] as Letter });
  const pieces = [
    pick("requests.claimed", "requests"),
    pick("parcels.sent", "parcels"),
    pick("wards.joinAsked", "people"),
  ];
  return { greeting, ...together(pieces), foot: sampleFoot(["requests", "parcels"]) };
}

const greeting = `Hello ${friendly.person}`;
const sampleFoot = (kinds: ChosenKind[]) => footOf(kinds, friendly.url);
