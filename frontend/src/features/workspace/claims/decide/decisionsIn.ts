/** As the CMS takes them. */
export type LineDecided = { line: number; decision: 'approved' | null } | { line: number; decision: 'rejected'; reason: string };

/** What a form says of each line of a claim, and whether the reason of a rejection is missing. */
export function decisionsIn(form: FormData): { decisions: LineDecided[]; lacksReason: boolean } {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const lines = [...form.keys()].flatMap((name) => /^decision-(\d{1,3})$/.exec(name)?.[1] ?? []).map(Number);
  const given = lines.map((line) => ({ line, decision: text(`decision-${line}`), reason: text(`reason-${line}`) }));
  const decisions = given.flatMap(({ line, decision, reason }): LineDecided[] => {
    if (decision === 'rejected') return reason === '' ? [] : [{ line, decision, reason }];
    return [{ line, decision: decision === 'approved' ? 'approved' : null }];
  });
  return { decisions, lacksReason: decisions.length < given.length };
}
