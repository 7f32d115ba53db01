import { signLink } from "@/lib/links";
import type { Scene } from "@/tests/prove/limits/scene";
import { limits } from "@/tests/prove/limits/scene";
import { browser, formOf } from "@/tests/prove/served/browser";
import { ask } from "@/tests/prove/served/request";
import { make } from "@/tests/support/make";

/** Who is not signed in is counted by network, whatever they write in headers; who is signed in there goes on. */
export async function networks({ app, posts, tally }: Scene) {
  const most = limits.visiting;
  const [{ port } = { port: 0 }] = app.servers;
  const { personId } = await make.person();
  const token = await signLink({ do: "unsubscribe", personId, kinds: ["needs"] });
  const click = (n: number) =>
    ask(app.servers[n % app.servers.length]?.port ?? port, `/do/${token}/one-click`, {
      method: "POST",
      body: "List-Unsubscribe=One-Click",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "x-forwarded-for": `203.0.113.${n}`,
        "x-network": `203.0.113.${n}`,
        forwarded: `for=203.0.113.${n}`,
      },
    });
  const answers = await Promise.all(Array.from({ length: most + posts }, (_, n) => click(n)));
  const refused = answers.filter(({ status }) => status === 429);
  tally.is(answers.filter(({ status }) => status === 200).length, most, "posts of one network that were taken");
  tally.is(refused.length, posts, "posts of one network that were refused");
  for (const { headers } of refused) {
    const wait = Number(headers["retry-after"]);
    tally.check(wait > 3_000 && wait <= 3_600, `Retry-After is ${headers["retry-after"]}`);
  }

  const visitor = browser({ port, origin: app.origin });
  const site = {
    "site.kind": "hospital",
    "site.name": "Riverside Hospital",
    "site.postcode": "LS7 4AB",
    wardName: "Ward 7",
  };
  const page = await visitor.go("/ask/site");
  const told = await visitor.post(page, formOf(page, /Continue|Save/), { ...site, "site.shown": "yes" });
  tally.check(
    told.text.includes(`People near you have sent ${most} forms in the last hour`),
    "a visitor is told nothing kind",
  );
  tally.check(told.text.includes(`value="Riverside Hospital"`), "what a visitor typed is lost");

  const person = browser({ port, origin: app.origin });
  await person.signInAs(personId);
  const done = await person.submit("/account/name", undefined, { name: "Renamed" });
  tally.check(done.path.startsWith("/account?"), "somebody who is signed in is held up by their network");
  return [{ limit: "forms of visitors of one network", most, "at once": most + posts }];
}
