import pino from "pino";

/** What happened, for whoever runs Bobbin: ids and codes, never a name, an address or anybody's words. */
export const log = pino({
  base: null,
  redact: { paths: ["email", "to", "name", "words", "*.email", "*.to", "*.words"], censor: "(left out)" },
});

/** An error as it may be written down: what people typed is taken out of what it says. */
export function failure(error: unknown) {
  const { name, message, code, stack, responseCode } =
    error instanceof Error
      ? (error as Error & { code?: unknown; responseCode?: unknown })
      : (new Error(String(error)) as Error & { code?: unknown; responseCode?: unknown });
  const at = (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: name,
    ...(code === undefined ? {} : { code: String(code) }),
    said: responseCode === undefined ? withoutWords(message) : answerOf(message),
    at: at.slice(0, 6).map((line) => line.trim()),
  };
}

/** Addresses, and the value that something went wrong with. */
const withoutWords = (said: string) =>
  said.replaceAll(/[^\s<>"'(]+@[^\s<>"')]+/g, "(address)").replaceAll(/: "[^"\n]*"/g, ": (left out)");

/** What a mail server answers may say anything of whom it was for, so its numbers are kept: "550 5.1.1". */
const answerOf = (said: string) =>
  `The mail server said ${/\b[245]\d\d(?:[ -][245]\.\d+\.\d+)?/.exec(said)?.[0] ?? "no"}`;
