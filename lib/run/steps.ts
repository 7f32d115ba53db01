/** Does one step of a start or a test run. Says on the screen that it begins, and when it has ended how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1_000).toFixed(1)} s`.padStart(8);
  const over = process.stdout.isTTY ? "\r\u001b[K" : "";
  process.stdout.write(`       …  ${what}${over ? "" : "\n"}`);
  try {
    const result = await work();
    process.stdout.write(`${over}${seconds()}  ${what}${typeof result === "string" && result ? `: ${result}` : ""}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${over}${seconds()}  ${what}: failed\n`);
    throw error;
  }
}
