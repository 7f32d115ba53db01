import { footOf, together } from "@/lib/mail/compose";
import { letterExamples } from "@/lib/mail/examples/all";
import { friendly } from "@/lib/mail/examples/cast";
import { kindOf } from "@/lib/mail/examples/kinds";
import { type MailKind, mailKinds } from "@/lib/mail/kinds";
import type { Letter } from "@/lib/mail/letter";
import { isChosen } from "@/lib/mail/rules";

/** A letter as somebody would get it, by a name that can stand in an address. `form` tells it from others of its kind. */
type Shown = { name: string; form: string; letter: Letter };

/** Every letter, by what it is about, as people choose about it. */
export function listShownLetters(): { about: string; letters: Shown[] }[] {
  const all = Object.entries(letterExamples());
  const of = (kind: MailKind) =>
    all.filter(([name]) => kindOf(name) === kind).map(([name, letter]) => show(name, letter));
  return [
    { about: "Several in one", letters: [several()] },
    ...kinds.map((kind) => ({ about: isChosen(kind) ? mailKinds[kind].name : always, letters: of(kind) })),
  ];
}

/** The letter of this name. */
export const findShownLetter = (wanted: string) =>
  listShownLetters()
    .flatMap(({ letters }) => letters)
    .find(({ name }) => name === wanted);

function show(example: string, letter: Letter): Shown {
  const kind = kindOf(example) ?? "account";
  return {
    name: example.replaceAll(/[^a-z]+/gi, "-"),
    form: sayForm(example),
    letter: letter.greeting ? letter : { greeting, ...letter, foot: sampleFoot([kind]) },
  };
}

/** "needed.stillNeeded, again" is "still needed, again". */
const sayForm = (example: string) =>
  example.replace(/^[^.]*\./, "").replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function several(): Shown {
  const examples = letterExamples();
  const pieces = (["requests.claimed", "parcels.sent", "wards.joinAsked"] as const).map((name) => ({
    kind: kindOf(name) ?? "account",
    letter: examples[name] as Letter,
  }));
  const foot = sampleFoot(pieces.map(({ kind }) => kind));
  return { name: "several", form: "several", letter: { greeting, ...together(pieces), foot } };
}

const kinds = [...(Object.keys(mailKinds) as MailKind[]), "account"] as const;
const always = "What is about somebody themselves, and always comes";
const greeting = `Hello ${friendly.person}`;
const sampleFoot = (about: MailKind[]) => footOf(about.filter(isChosen), friendly.url);
