/**
 * The ids of our mails that a delivery report (RFC 3464) says could not be delivered for good; none for any other mail.
 * `host`: what stands behind the @ in our Message-IDs.
 */
export function readBounce(report: string, host: string): string[] {
  const text = report.replace(/\r\n?/g, "\n").replace(/\n[ \t]+/g, " ");
  const [head = "", ...parts] = text.split("\n\n");
  const isReport = /^content-type:\s*multipart\/report\b.*report-type="?delivery-status/im.test(head);
  const failed = parts.some(
    (part) => /^action:\s*failed\b/im.test(part) && /^status:\s*5\.\d{1,3}\.\d{1,3}\b/im.test(part),
  );
  if (!isReport || !failed) return [];
  const ids = text.matchAll(/^(?:x-)?(?:original-)?message-id:\s*<([0-9a-f-]{36})@([^>\s]+)>/gim);
  return [...ids].flatMap(([, id = "", at]) => (at?.toLowerCase() === host ? [id.toLowerCase()] : []));
}
