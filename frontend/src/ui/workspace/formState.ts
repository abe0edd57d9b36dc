/** What a form's action answers. All of it is in the person's words already. */
export type FormState = {
  /** What was typed, to be shown again; never a password. */
  values: Record<string, string>;
  /** Says how much is wrong; none where nothing is. */
  wrong?: string;
  /** By the name of a field, or of the form as a whole. */
  problems: { field: string | null; said: string }[];
  /** Fields that are wrong only together; what is wrong stands above. */
  marked?: string[];
  /** What has been done. */
  done?: string;
};

export const untouched: FormState = { values: {}, problems: [] };
