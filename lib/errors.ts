/** A "no" that the person should read, with the field it belongs to. Anything else that is thrown is a bug. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly field = "form",
  ) {
    super(message);
  }
}

/** The person may see the thing but may not do this to it. */
export class Forbidden extends Error {
  constructor() {
    super("You do not have permission to do that.");
  }
}

/** There is no such thing, or the person may not see it: nobody can tell which. */
export class NotFound extends Error {
  constructor(what: string) {
    super(`That ${what} could not be found.`);
  }
}

/** @throws Forbidden unless permitted */
export function allow(permitted: boolean): asserts permitted {
  if (!permitted) throw new Forbidden();
}

/** @throws NotFound when there is nothing */
export function found<T>(thing: T | null | undefined, what: string): T {
  if (thing === null || thing === undefined) throw new NotFound(what);
  return thing;
}
