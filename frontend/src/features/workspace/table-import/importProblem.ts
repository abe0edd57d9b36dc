import { CmsRefusal } from '@/cms/call';
import type { Words } from '@/ui/words/createWords';
import { listFormat, numberFormat } from '@/ui/words/intl';

/** The columns of a table, in the order in which they are named. */
export interface Columns<Column extends string> {
  needed: readonly Column[];
  others: readonly Column[];
  nameOf(column: Column): string;
}

/** The names of the columns that a table must have, and of those that it may. */
export function columnsTold<Column extends string>(columns: Columns<Column>, words: Words): { needed: string; others: string } {
  return { needed: listed(columns.needed, columns, words), others: listed(columns.others, columns, words) };
}

const listed = <Column extends string>(some: readonly Column[], { nameOf }: Columns<Column>, { tag }: Words): string => listFormat(tag, { type: 'conjunction' }).format(some.map(nameOf));

type Problem = (details: Record<string, unknown>) => string;

/** Why a file is not taken in at all; `own` is what this table is refused for beside the rest, or in other words, by code. */
export function importProblem<Column extends string>(error: unknown, columns: Columns<Column>, words: Words, own: Record<string, Problem> = {}): string {
  const { t, tag } = words;
  if (!(error instanceof CmsRefusal)) return t('workspace.masters.trouble');
  const all = [...columns.needed, ...columns.others];
  const named = (among: unknown) => listed(all.filter((column) => Array.isArray(among) && among.includes(column)), columns, words);
  const problems: Record<string, Problem> = {
    'import.heads': ({ missing, twice, currency }) => {
      if (named(missing)) return t('workspace.masters.problems.heads', { columns: columnsTold(columns, words).needed, missing: named(missing) });
      if (named(twice)) return t('workspace.masters.problems.twice', { columns: named(twice) });
      return t('workspace.masters.problems.currency', { currency: String(currency) });
    },
    'import.tooLong': ({ rows }) => t('workspace.masters.problems.tooLong', { count: numberFormat(tag).format(Number(rows)) }),
    'file.broken': ({ line }) => (typeof line === 'number' ? t('workspace.masters.problems.brokenLine', { line }) : t('workspace.masters.problems.broken')),
    'file.type': () => t('workspace.masters.problems.type'),
    'file.tooLarge': () => t('workspace.masters.problems.tooLarge'),
    'file.missing': () => t('workspace.masters.problems.missing'),
    ...own,
  };
  return problems[error.code]?.(error.details) ?? t('workspace.masters.trouble');
}
