/** Stops a program with one sentence for the person who started it, without a stack. */
export class Halt extends Error {}

/** Runs a program's main part: a Halt becomes its sentence, anything else its stack; both end it with code 1. */
export async function run(main: () => Promise<void>) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Halt ? error.message : error);
    process.exit(1);
  }
}
