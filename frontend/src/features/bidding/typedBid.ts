/** What somebody has typed into the form of a bid, by the names of its fields. */
export type TypedBid = { said: Record<string, string>; /** Papers of the bid before that stay, by id. */ keep: string[]; /** The names of files that were chosen: a browser gives nobody their places. */ files: string[] };

const FIELD = /^(text|(amount|rows)-\d{1,2}|(text|quantity|price)-\d{1,2}-\d{1,3})$/;

/** Pure. */
export function typedBid(form: FormData): TypedBid {
  const said: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string' && FIELD.test(name)) said[name] = value.trim();
  return {
    said,
    keep: form.getAll('keep').filter((id) => typeof id === 'string'),
    files: form.getAll('files').flatMap((file) => (typeof file !== 'string' && file.name ? [file.name.slice(0, 80)] : [])).slice(0, 5),
  };
}
