/** The most bytes that one encoded word of a header may hold (RFC 2047). */
const most = 45;

/**
 * A subject as a header carries it. Nodemailer would cut between the halves of a character, and leave "=?…?=" as it was
 * typed, which mail readers take for letters in another dress.
 */
export function encodeSubject(subject: string): string {
  if (/^[\x20-\x7e]*$/.test(subject) && !subject.includes("=?")) return subject;
  const words = [""];
  for (const char of subject) {
    const word = words.at(-1) + char;
    if (Buffer.byteLength(word) > most) words.push(char);
    else words[words.length - 1] = word;
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString("base64")}?=`).join(" ");
}
