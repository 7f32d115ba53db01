/** Does one step of a start or a test run, and says on the screen how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1_000).toFixed(1)} s`.padStart(8);
  try {
    const result = await work();
    console.log(`${seconds()}  ${what}${typeof result === "string" && result ? `: ${result}` : ""}`);
    return result;
  } catch (error) {
    console.log(`${seconds()}  ${what}: failed`);
    throw error;
  }
}
