/** A header of a mail as it came over the wire, unfolded. */
export const headerOf = (mail: string, name: string) =>
  new RegExp(`^${name}: (.*)$`, "im").exec(mail.split("\r\n\r\n")[0]?.replace(/\r\n[ \t]+/g, " ") ?? "")?.[1]?.trim();

/** Its text and its page, as a reader would decode them. */
export function decoded(mail: string) {
  return mail
    .replace(/=\r\n/g, "")
    .replace(/((?:=[0-9A-F]{2})+)/g, (run) => Buffer.from(run.replaceAll("=", ""), "hex").toString("utf8"));
}
