import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { formOf } from "@/tests/prove/served/browser";
import { asked, fresh, open, type Scene, typed } from "@/tests/prove/sign-in/scene";
import { make } from "@/tests/support/make";

/** Scanners open the link as often as they like; then a button is pressed many times at once, and once more. */
export async function links(scene: Scene) {
  const { tally, size, progress } = scene;
  const { personId } = await make.person("Ana Alvarez", "ana@example.org");
  const { link, own, page, code } = await asked(scene, "ana@example.org");
  const row = () => prisma.signIn.findMany({ where: { email: "ana@example.org" } });
  const before = JSON.stringify(await row());
  const visitors = { "user-agent": "Scanner", accept: "*/*" };
  for (let n = 0; n < size.scans; n++) {
    const [got, head] = await Promise.all([
      open(scene).once(link, { headers: visitors }),
      open(scene).once(link, { method: "HEAD", headers: visitors }),
    ]);
    tally.is([got.status, head.status], [200, 200], "status of a scan");
    tally.is(
      [got, head].flatMap(({ headers }) => headers["set-cookie"] ?? []),
      [],
      "cookies that a scan is given",
    );
    progress(`${n + 1} scans`);
  }
  tally.is(JSON.stringify(await row()), before, "the sign-in after scanners");
  tally.is(await sessionsOf(personId), 0, "sessions after scanners");

  const shown = await open(scene).go(link);
  const pressed = await Promise.all(
    Array.from({ length: size.posts }, () => open(scene).post(shown, formOf(shown, "Sign in"), { key: newKey() })),
  );
  tally.is(await sessionsOf(personId), 1, `sessions after ${size.posts} posts of a link at once`);
  const late = await open(scene).post(shown, formOf(shown, "Sign in"), { key: newKey() });
  tally.is(await sessionsOf(personId), 1, "sessions after one more post");
  for (const each of [...pressed.filter(({ path }) => !path.startsWith("/home")), late])
    tally.check(/This link has ended/.test(each.text), `a spent link says nothing kind: ${each.status} ${each.path}`);
  tally.check(/This link has ended/.test((await open(scene).go(link)).text), "a spent link's page says nothing kind");
  tally.check(/This code has ended/.test((await typed(own, page, code)).text), "its code still works");
  tally.is(await sessionsOf(personId), 1, "sessions after the code of a spent link");
}

/** The newest only, 10 minutes only, and its code in its browser only. */
export async function endings(scene: Scene) {
  const { tally } = scene;
  const email = fresh();
  const old = await asked(scene, email);
  const newer = await asked(scene, email, 2);
  tally.check(/This link has ended/.test((await open(scene).go(old.link)).text), "an older link still works");
  const tried = await typed(old.own, old.page, old.code);
  tally.check(/This code has ended/.test(tried.text), "an older code still works");

  const elsewhere = await typed(open(scene), newer.page, newer.code);
  tally.check(/only in the browser that asked/.test(elsewhere.text), "a code works in another browser");
  const ends = await prisma.signIn.findUniqueOrThrow({ where: { email } });
  tally.check(ends.expiresAt.getTime() - Date.now() <= 600_000, "a sign-in lives longer than 10 minutes");
  await prisma.signIn.update({ where: { email }, data: { expiresAt: new Date(Date.now() - 1) } });
  tally.check(/This link has ended/.test((await open(scene).go(newer.link)).text), "an expired link still works");
  const late = await typed(newer.own, newer.page, newer.code);
  tally.check(/This code has ended/.test(late.text), "an expired code still works");
  const shown = newer.page.path.split("?")[0] ?? "";
  tally.check(
    /no code that works here/.test((await newer.own.go(shown)).text),
    "the page of a code hides that it ended",
  );
}

const sessionsOf = (personId: number) => prisma.session.count({ where: { personId } });
