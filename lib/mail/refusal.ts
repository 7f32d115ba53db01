/**
 * Whether the mail server says that nobody can be reached at this address, now or later. A server that takes nothing at
 * all from us, because of its settings or its suspicions, says so of every address: that is no reason to stop.
 */
export function isRefusedForGood(error: unknown): boolean {
  const { code, command, responseCode, response = "" } = (error ?? {}) as Partial<SmtpError>;
  const [, status] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  if (status) return isGoneStatus(status);
  return (
    code === "EENVELOPE" &&
    command === "RCPT TO" &&
    [550, 551, 553].includes(responseCode ?? 0) &&
    !/relay|auth|polic|spam|block|reputation|rate|list/i.test(response)
  );
}

/** RFC 3463: 5.1 is about the address, 5.2.1 a mailbox that is closed. */
export const isGoneStatus = (status: string) => /^5\.1\.(?:[1236]|10)$|^5\.2\.1$/.test(status);

type SmtpError = { code: string; command: string; responseCode: number; response: string };
