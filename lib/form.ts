/** What a form shows again after a submission: everything that was typed, and what was wrong with it, by field. */
export type FormState = {
  values: Record<string, string | string[]>;
  errors: Record<string, string[] | undefined>;
};

export const blank: FormState = { values: {}, errors: {} };
