import { newKey } from "@/lib/keys";
import type { Scene } from "@/tests/prove/limits/scene";
import { browser, formOf } from "@/tests/prove/served/browser";
import { mailsCame, mailsTo } from "@/tests/prove/served/mails";
import { make } from "@/tests/support/make";

const most = 3;
const words = "/call-0800-123-to-win-a-prize";

/** However many ask for a mail to one address at once, 3 go, with no word in them that somebody else chose. */
export async function letters({ app, posts, rounds, tally, progress }: Scene) {
  const said = new Set<string>();
  for (let round = 0; round < rounds * 2; round++) {
    const email = `stranger-${round}@example.org`;
    if (round % 2) await make.person("Somebody", email);
    const strangers = Array.from({ length: posts }, (_, n) =>
      browser({ port: app.servers[n % app.servers.length]?.port ?? 0, origin: app.origin }),
    );
    const [first] = strangers;
    const page = await first?.go(`/sign-in?next=${words}`);
    if (!page) throw new Error("There is no server.");
    const form = formOf(page, "Send me a code");
    const answers = await Promise.all(strangers.map((each) => each.post(page, form, { email, key: newKey() })));
    const refused = answers.filter(({ text }) =>
      text.includes("We have sent 3 e-mails to this address in the last hour"),
    );
    tally.is(answers.filter(({ path }) => path.startsWith("/sign-in/code")).length, most, "askings that were taken");
    tally.is(refused.length, posts - most, "askings that were refused in kind words");
    for (const { text } of refused) {
      tally.check(text.includes(`value="${email}"`), "what was typed is lost when the limit is met");
      said.add(/We have sent 3 e-mails[^<]*/.exec(text)?.[0] ?? "");
    }
    await mailsCame(app.mailbox, email, Math.min(most, answers.length - refused.length));
    const mails = await mailsTo(app.mailbox, email);
    tally.is(mails.length, most, `mails to ${email}`);
    for (const { text, html, subject } of mails)
      tally.check(!/0800|prize/.test(text + html + subject), "a mail carries words of whoever asked for it");
    progress(`${round + 1} addresses`);
  }
  tally.is(said.size, 1, "what is said to whoever asks too often, of known and unknown addresses");
  return [{ limit: "mails to one address", most, "at once": posts }];
}
