import { signLink } from "@/lib/links";
import { because } from "@/lib/mail/because";
import type { ChosenKind, MailKind } from "@/lib/mail/kinds";
import type { Foot, Letter } from "@/lib/mail/letter";
import { isChosen } from "@/lib/mail/rules";
import { addressOf } from "@/lib/mail/send";

type Piece = { kind: MailKind; letter: Letter };

/** One mail of all that there is to say to somebody: the letter itself, or one that holds several. */
export async function composeMail(person: { id: number; name: string }, pieces: Piece[]) {
  const greeting = `Hello ${person.name}`;
  const kinds = kindsOf(pieces.map(({ kind }) => kind));
  const letter = together(pieces);
  if (kinds.length === 0) return { letter: { greeting, ...letter, foot: footOf([], "") }, headers: none };
  const token = await signLink({ do: "unsubscribe", personId: person.id, kinds });
  const address = addressOf(`/do/${token}`);
  return {
    letter: { greeting, ...letter, foot: footOf(kinds, address) },
    headers: {
      "List-Unsubscribe": { prepared: true, value: `<${address}/one-click>` },
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
}

export const kindsOf = (kinds: string[]): ChosenKind[] => [...new Set(kinds)].filter(isChosen).sort();

/** The letter itself, or one that says how many there are, with questions first. */
export function together(pieces: Piece[]): Letter {
  const [first, ...others] = pieces.toSorted((a, b) => asksFirst(a) - asksFirst(b)).map(({ letter }) => letter);
  if (!first) throw new Error("A mail needs something to say.");
  if (others.length === 0) return first;
  return {
    subject: `${pieces.length} things from Bobbin: ${cut(first.subject)}, and ${others.length} more`,
    paragraphs: [`Here are ${pieces.length} things in one e-mail, so that you get fewer.`],
    parts: [first, ...others],
  };
}

/** Why somebody gets it, where they choose, and where they stop it. What is of no kind is about themselves, and always comes. */
export function footOf(kinds: ChosenKind[], stop: string): Foot {
  if (kinds.length === 0) return { why: itself, links: [] };
  return {
    why: `You get this because ${kinds.map((kind) => because[kind]).join(", and because ")}.`,
    links: [
      { label: "Choose what we write to you about", url: addressOf("/account/mail") },
      { label: "Stop these e-mails", url: stop },
    ],
  };
}

const none: Record<string, never> = {};
const itself = "You get this because it is about yourself, or about something that you did.";
const asksFirst = ({ kind }: Piece) => (kind === "questions" ? 0 : 1);
const cut = (words: string) => (words.length > 64 ? `${words.slice(0, words.lastIndexOf(" ", 62))} …` : words);
