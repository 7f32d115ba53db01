/**
 * An address as pages can read it: without the character that no text of a database can hold, and with a sign in place of
 * what stands for no letter at all, so that a page of that name is a missing one.
 */
export const readable = (address: string) => address.replace(/(?:%[0-9a-f]{2})+|%/gi, letters);

function letters(run: string): string {
  try {
    decodeURIComponent(run);
    return run.replaceAll("%00", "");
  } catch {
    return "%EF%BF%BD";
  }
}
