/** A mail as it came over the wire, read apart: its headers, and its texts by their type. */
export function readMail(raw: string): { headers: [string, string][]; parts: Record<string, string> } {
  const { headers, body } = apart(raw);
  return { headers, parts: Object.fromEntries(texts(headers, body)) };
}

function apart(raw: string) {
  const end = raw.indexOf("\r\n\r\n");
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const headers = lines.map((line): [string, string] => [line.replace(/:.*$/s, ""), line.replace(/^[^:]*:\s*/, "")]);
  return { headers, body: raw.slice(end + 4) };
}

const headerOf = (headers: [string, string][], wanted: string) =>
  headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? "";

function texts(headers: [string, string][], body: string): [string, string][] {
  const type = headerOf(headers, "content-type");
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary === undefined)
    return [[type.replace(/;.*/s, ""), decode(headerOf(headers, "content-transfer-encoding"), body)]];
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part) => {
      const inner = apart(part.replace(/^\r\n/, ""));
      return texts(inner.headers, inner.body.replace(/\r\n$/, ""));
    });
}

function decode(how: string, body: string): string {
  if (/base64/i.test(how)) return Buffer.from(body, "base64").toString("utf8");
  if (!/quoted-printable/i.test(how)) return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** What a header says to a reader, its encoded words put together. */
export const saidIn = (value: string) =>
  value
    .replace(/(=\?[^?]+\?[QB]\?[^?]*\?=)\s+(?==\?)/gi, "$1")
    .replace(/((?:=\?utf-8\?[QB]\?[^?]*\?=)+)/gi, (run) =>
      Buffer.concat(
        [...run.matchAll(/=\?utf-8\?([QB])\?([^?]*)\?=/gi)].map(([, how, word]) => bytesOf(`${how}`, `${word}`)),
      ).toString("utf8"),
    );

function bytesOf(how: string, word: string): Buffer {
  if (how.toUpperCase() === "B") return Buffer.from(word, "base64");
  const plain = word
    .replaceAll("_", " ")
    .replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, "latin1");
}
