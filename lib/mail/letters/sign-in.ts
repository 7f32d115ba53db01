import type { Letter } from "@/lib/mail/letter";

/** The same for somebody known and somebody new. */
export const signInLetter = ({ code, url, minutes }: { code: string; url: string; minutes: number }): Letter => ({
  subject: "Sign in to Bobbin",
  greeting: "Your code to sign in to Bobbin:",
  code,
  paragraphs: [
    `Type it into the page where you asked for it. Or sign in with this link. Both work for ${minutes} minutes.`,
  ],
  link: { label: "Sign in", url },
  closing:
    "If you did not ask for this, you can ignore this e-mail. Somebody may have typed your address by mistake. Nobody can sign in without the code or the link, so do not give them to anybody.",
});
