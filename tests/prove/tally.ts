export type Tally = ReturnType<typeof tally>;

/** Counts what was tried, and keeps in words what was not as it must be. */
export function tally() {
  const state = { tried: 0, wrong: [] as string[] };
  return {
    state,
    /** Notes one thing that was tried; `words` say what is wrong where it does not hold. */
    check(holds: boolean, words: string) {
      state.tried += 1;
      if (!holds) state.wrong.push(words);
    },
    /** The same for something that must be just this. */
    is(found: unknown, wanted: unknown, what: string) {
      const [is, must] = [found, wanted].map((each) => JSON.stringify(each));
      this.check(is === must, `${what}: ${is} where it must be ${must}`);
    },
  };
}
