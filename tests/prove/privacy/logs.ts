import fs from "node:fs";

/** Keeps what this process writes to its log from now on, and shows none of it. `stop` gives it back. */
export function keepLogs() {
  const real = fs.write;
  const lines: string[] = [];
  const kept = (fd: number, text: string, ...rest: unknown[]) => {
    const done = rest.at(-1);
    if (fd !== 1 || typeof text !== "string" || typeof done !== "function")
      return (real as (...all: unknown[]) => void)(fd, text, ...rest);
    lines.push(text);
    done(null, Buffer.byteLength(text));
  };
  fs.write = kept as typeof fs.write;
  return {
    said: () => lines.join(""),
    stop: () => {
      fs.write = real;
    },
  };
}
