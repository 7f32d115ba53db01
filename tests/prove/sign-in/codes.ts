import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { formOf } from "@/tests/prove/served/browser";
import { asked, fresh, open, type Scene, typed } from "@/tests/prove/sign-in/scene";
import { make } from "@/tests/support/make";

/** The right code many times at once; and after 5 wrong ones, one by one and at once, not even the right one. */
export async function codes(scene: Scene) {
  const { tally, size } = scene;
  const right = fresh();
  const { personId } = await make.person("Ben Bakshi", right);
  const { own, page, code } = await asked(scene, right);
  await Promise.all(Array.from({ length: size.posts }, () => typed(own, page, code)));
  tally.is(
    await prisma.session.count({ where: { personId } }),
    1,
    `sessions after ${size.posts} posts of a code at once`,
  );

  for (const abreast of [1, size.posts]) {
    const email = fresh();
    const known = await make.person("Cleo Chan", email);
    const guessed = await asked(scene, email);
    const wrong = Array.from({ length: Math.max(5, abreast) }, (_, n) =>
      `${(Number(guessed.code) + 1 + n) % 1_000_000}`.padStart(6, "0"),
    );
    const answers = [];
    if (abreast === 1) for (const guess of wrong) answers.push(await typed(guessed.own, guessed.page, guess));
    else answers.push(...(await Promise.all(wrong.map((guess) => typed(guessed.own, guessed.page, guess)))));
    for (const { text } of answers)
      tally.check(/That is not the code|This code has ended/.test(text), "a wrong code is answered with nothing kind");
    const { tries } = await prisma.signIn.findUniqueOrThrow({ where: { email } });
    tally.is(tries, 5, `guesses that were compared of ${wrong.length}`);
    const then = await typed(guessed.own, guessed.page, guessed.code);
    tally.check(/This code has ended/.test(then.text), "the right code works after 5 wrong ones");
    const link = await open(scene).go(guessed.link);
    tally.check(/This link has ended/.test(link.text), "the link works after 5 wrong codes");
    tally.is(await prisma.session.count({ where: { personId: known.personId } }), 0, "sessions after 5 wrong codes");
  }
}

/** Without a mail server the person is told, keeps what they typed, and can try again; nothing is half-made. */
export async function withoutMail(scene: Scene) {
  const { tally, app } = scene;
  const email = fresh();
  const own = open(scene);
  await app.post.stop();
  const began = performance.now();
  const told = await own.submit("/sign-in", "Send me a code", { email });
  tally.check(performance.now() - began < 10_000, "without a mail server the answer took more than 10 seconds");
  tally.check(/We could not send the e-mail\. Wait a minute/.test(told.text), "nobody is told that no mail could go");
  tally.check(told.text.includes(`value="${email}"`), "what was typed is lost when no mail could go");
  tally.is(await prisma.signIn.count({ where: { email } }), 0, "sign-ins half made");
  await app.post.start();
  const again = await own.post(told, formOf(told, "Send me a code"), { email, key: newKey() });
  tally.check(again.path.startsWith("/sign-in/code"), `trying again leads to ${again.path}`);
}
