import { prisma } from "@/lib/db";
import { removeFromHub } from "@/lib/hubs/commands/leave";
import { newKey } from "@/lib/keys";
import { asPost, filled, formOf } from "@/tests/prove/served/browser";
import { asked, fresh, open, origin, type Scene, typed } from "@/tests/prove/sign-in/scene";
import { make } from "@/tests/support/make";

const NAME = "__Host-bobbin";

/** The cookie, what the database keeps of it, and how it ends. */
export async function sessions(scene: Scene) {
  const { tally } = scene;
  const email = fresh();
  const { personId } = await make.person("Dora Diaz", email);
  const { own, page, code, token } = await asked(scene, email);
  const planted = "A".repeat(43);
  own.cookies.set(NAME, planted);
  const answer = await own.once("/sign-in/code", asPost(origin, filled(formOf(page, "Sign in"), { code })));
  const set = answer.headers["set-cookie"]?.find((line) => line.startsWith(`${NAME}=`)) ?? "";
  for (const part of ["Path=/", "Secure", "HttpOnly", "SameSite=lax"])
    tally.check(new RegExp(`; ${part}(;|$)`, "i").test(set), `the session's cookie is without ${part}`);
  tally.check(!/; Domain=/i.test(set), "the session's cookie names a domain");
  const session = own.cookies.get(NAME) ?? "";
  tally.check(/^[\w-]{43}$/.test(session) && session !== planted, "signing in keeps a token that somebody else chose");
  const kept = JSON.stringify([await prisma.session.findMany(), await prisma.signIn.findMany()]);
  for (const secret of [session, token, code, own.cookies.get("__Secure-sign-in") ?? planted])
    tally.check(!kept.includes(`"${secret}"`), "the database keeps a secret as it is");

  const again = await asked(scene, email, 2);
  await typed(again.own, again.page, again.code);
  const others = again.own.cookies.get(NAME) ?? "";
  tally.check(others !== session && others !== "", "two browsers have one token");
  tally.is((await again.own.go("/account")).path, "/account", "where another browser is");
  tally.is(await prisma.session.count({ where: { personId } }), 2, "sessions of two browsers");
  await own.submit("/account", "Sign out everywhere");
  for (const each of [own, again.own]) {
    each.cookies.set(NAME, each === own ? session : others);
    tally.check(
      (await each.go("/account")).path.startsWith("/sign-in"),
      "a session lives on after signing out everywhere",
    );
  }

  const { hub, coordinator } = await make.hub();
  const volunteer = await make.volunteer(hub);
  const member = open(scene);
  await member.signInAs(volunteer.personId);
  tally.is((await member.go(`/hub/${hub.slug}`)).status, 200, "status of a hub's page for its member");
  await removeFromHub(coordinator, { hubId: hub.id, personId: volunteer.personId }, newKey());
  tally.is((await member.go(`/hub/${hub.slug}`)).status, 404, "status of the same page once they are removed");
}
