/**
 * What a form shows again after a submission: everything that was typed, and what was wrong with it, by field. Its key is
 * among the values where it may have been done all the same: sent again with it, it counts once.
 */
export type FormState = {
  values: Record<string, string | string[]>;
  errors: Record<string, string[] | undefined>;
};

export const blank: FormState = { values: {}, errors: {} };
