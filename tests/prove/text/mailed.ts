import { text, words } from "@/lib/fields";
import { composeMail } from "@/lib/mail/compose";
import { letterExamples } from "@/lib/mail/examples/all";
import type { Cast } from "@/lib/mail/examples/cast";
import { kindOf } from "@/lib/mail/examples/kinds";
import { send } from "@/lib/mail/send";
import type { Asked } from "@/tests/prove/proof";
import { listMailWrongs } from "@/tests/prove/text/mail-wrongs";
import { readMail } from "@/tests/prove/text/raw";
import { differs, shapeOf } from "@/tests/prove/text/shape";
import { openSmtp } from "@/tests/support/smtp";

type Tried = { mails: number; wrong: string[] };

/** Sends every letter that there is with each string in it, over SMTP, and reads what came over the wire. */
export async function mailAll(
  strings: string[],
  progress: Asked["progress"],
  isMeant: (letter: string) => boolean = () => true,
): Promise<Tried> {
  const smtp = await openSmtp();
  process.env.SMTP_URL = smtp.url;
  const tried: Tried = { mails: 0, wrong: [] };
  const shapes = new Map<string, string[]>();
  for (const [round, typed] of ["Harmless", ...strings].entries()) {
    progress(`mailing: ${round} of ${strings.length} words, ${tried.mails} mails, ${tried.wrong.length} wrong`);
    const person = { id: 1, name: castOf(typed).person };
    const letters = Object.entries(letterExamples(castOf(typed))).filter(([name]) => isMeant(name));
    for (const [name, letter] of letters) {
      const mail = await composeMail(person, [{ kind: kindOf(name) ?? "account", letter }]);
      await send("reader@reader.example", mail.letter, mail.headers);
      // As SMTP has it, a line that begins with a dot has one more on its way.
      const raw = (smtp.mails.splice(0).at(-1) ?? "").replace(/\r\n\.\./g, "\r\n.");
      tried.mails++;
      const where = `${name} with ${JSON.stringify(typed).slice(0, 80)}`;
      tried.wrong.push(...listMailWrongs(raw, mail.letter).map((wrong) => `${where}: ${wrong}`));
      const shape = shapeOf(readMail(raw).parts["text/html"] ?? "");
      const part = differs(shapes.get(name) ?? shape, shape);
      if (part) tried.wrong.push(`${where}: ${part}`);
      if (round === 0) shapes.set(name, shape);
    }
  }
  smtp.close();
  return tried;
}

/** What people typed, as it is kept, and so as a letter says it. */
function castOf(typed: string): Cast {
  const name = (most: number) => text("none", most).parse(`${typed.slice(0, most - 6)} x`);
  const url = "https://scrubs.example.org/somewhere";
  const said = words(1_000).parse(`${typed.slice(0, 900)} x`);
  return { hub: name(60), ward: name(80), person: name(80), words: said, url };
}
