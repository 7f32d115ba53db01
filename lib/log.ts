import pino from "pino";

/** What happened, for whoever runs Bobbin: ids and codes, never a name, an address or anybody's words. */
export const log = pino({
  base: null,
  redact: { paths: ["email", "to", "name", "words", "*.email", "*.to", "*.words"], censor: "(left out)" },
});

/** An error as it may be written down: e-mail addresses are taken out of what it says. */
export function failure(error: unknown) {
  const { name, message, code, stack } =
    error instanceof Error
      ? (error as Error & { code?: unknown })
      : (new Error(String(error)) as Error & { code?: unknown });
  const at = (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: name,
    ...(code === undefined ? {} : { code: String(code) }),
    said: message.replaceAll(/[^\s<>"'(]+@[^\s<>"')]+/g, "(address)"),
    at: at.slice(0, 6).map((line) => line.trim()),
  };
}
