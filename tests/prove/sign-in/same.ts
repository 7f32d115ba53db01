import { asPost, filled, formOf } from "@/tests/prove/served/browser";
import { fresh, open, origin, type Scene } from "@/tests/prove/sign-in/scene";
import { make } from "@/tests/support/make";

/**
 * Pairs of an address that is somebody's and one that is nobody's, the one first as often as the other: the same bytes,
 * and no difference in time. Returns the interval in which the difference lies in 95 of 100 such rounds.
 */
export async function same(scene: Scene) {
  const { tally, size, progress } = scene;
  const differences: number[] = [];
  for (let n = 0; n < size.pairs; n++) {
    const [known, unknown] = [fresh("one"), fresh("two")];
    await make.person("Somebody", known);
    const order = n % 2 ? [known, unknown] : [unknown, known];
    const answers = new Map<string, Said>();
    for (const email of order) answers.set(email, await askWith(scene, email));
    const [one, two] = [answers.get(known), answers.get(unknown)];
    if (!one || !two) throw new Error("No answer.");
    tally.check(one.said === two.said, `somebody known is answered otherwise: ${differing(one.said, two.said)}`);
    differences.push(one.took - two.took);
    progress(`${n + 1} pairs`);
  }
  return intervalOf(differences);
}

type Said = { said: string; took: number };

/** Everything that is said to whoever asks, the page that follows too. What is new each time, and what they typed, is left out. */
async function askWith(scene: Scene, email: string): Promise<Said> {
  const own = open(scene);
  const page = await own.go("/sign-in");
  const pairs = filled(formOf(page, "Send me a code"), { email });
  const began = performance.now();
  const answer = await own.once("/sign-in", asPost(origin, pairs));
  const took = performance.now() - began;
  const next = await own.once(String(answer.headers.location ?? "/sign-in"));
  const said = [answer, next].flatMap(({ status, headers, text }) => [
    String(status),
    bare(JSON.stringify({ ...headers, date: undefined }), email),
    bare(text, email),
  ]);
  return { said: said.join("\n"), took };
}

/** The first bytes in which two answers differ. */
function differing(one: string, two: string) {
  const at = [...one].findIndex((char, n) => char !== two[n]);
  return [one, two].map((each) => JSON.stringify(each.slice(Math.max(0, at - 60), at + 60))).join(" and not ");
}

const bare = (text: string, email: string) =>
  text
    .replaceAll(email, "ADDRESS")
    .replaceAll(encodeURIComponent(email), "ADDRESS")
    .replace(/'(?:sha256-[\w+/=]{44}|nonce-[\w+/=-]{22,24})'/g, "HASH")
    .replace(/nonce=(\\*")[\w+/=-]{22,24}\1/g, "NONCE")
    .replace(/"nonce\\*":(\\*")[\w+/=-]{22,24}\1/g, "NONCE")
    .replace(/\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b/g, "KEY")
    .replace(/sign-in=[\w-]{43}/g, "TOKEN")
    .replace(/expires=[^;"]+/gi, "TIME");

/** The middle difference and where it lies with 95 % (by the order of the differences, so that one slow answer says nothing). */
function intervalOf(differences: number[]) {
  const sorted = differences.toSorted((a, b) => a - b);
  const half = 0.98 * Math.sqrt(sorted.length);
  const at = (place: number) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(place)))] ?? 0;
  return {
    middle: at((sorted.length - 1) / 2),
    from: at(sorted.length / 2 - half - 1),
    to: at(sorted.length / 2 + half),
  };
}
