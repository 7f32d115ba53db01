import type { World } from "@/tests/prove/dependencies/world";
import { formOf } from "@/tests/prove/served/browser";
import type { Filled } from "@/tests/prove/served/filled";

let asked = 0;

/** Somebody who is about to be sent a code by mail. */
export async function fillSignIn({ someone, mails }: World): Promise<Filled> {
  const person = await someone();
  const page = await person.go("/sign-in");
  const email = `nobody-${++asked}@example.org`;
  return {
    what: "signing in",
    typed: email,
    send: () => person.post(page, formOf(page), { email }),
    again: (shown) => person.post(shown, formOf(shown)),
    isTaken: ({ path, status }) => status === 200 && path.startsWith("/sign-in/code"),
    done: async () => (await mails()).filter(({ to }) => to.some(({ address }) => address === email)).length,
  };
}
