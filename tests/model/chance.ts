/** A sequence of chances that is the same for the same seed (mulberry32). */
export function chances(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    int,
    is: (share: number) => next() < share,
    pick: <T>(things: readonly T[]) => things[Math.floor(next() * things.length)] as T,
  };
}
export type Chances = ReturnType<typeof chances>;
