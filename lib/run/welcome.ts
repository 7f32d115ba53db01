import { demoPeople } from "@/prisma/cast";

/** What the person who started the demo needs to know. */
export function welcome(address: string, mailbox: string): string {
  const rows = demoPeople.map(({ role, name, email }) => `    ${role.padEnd(14)}  ${name.padEnd(20)}  ${email}`);
  return `
  Bobbin is at        ${address}
  Its mailbox is at   ${mailbox}   (every mail of the demo lands here, sign-in codes too)

  Sign in as
${rows.join("\n")}

  Stop with Ctrl-C. The data is kept for the next start.
`;
}
