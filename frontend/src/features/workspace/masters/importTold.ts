import { CmsRefusal } from '@/cms/call';
import type { MasterKind } from '@/cms/masters';
import type { MasterImport } from '@/cms/types';
import { createMoney } from '@/ui/words/money';
import type { Words } from '@/ui/words/createWords';

/** What an import says, worded: how many lines do what, what is wrong, what becomes of which master. */
export type ImportTold = {
  applied: boolean;
  summary: string;
  /** What keeps it from being taken over, or that there is nothing to do. */
  hindrance: string | null;
  /** The button that takes it over; null where there is nothing to take. */
  apply: string | null;
  findings: { key: string; line: number; column: string; fault: string; text: string }[];
  changes: { key: string; line: number; number: string; before: string; after: string }[];
  /** Where not all changes are told one by one. */
  onlyFirst: string | null;
};

type Change = MasterImport['changes'][number];
type Facts = Pick<Change, 'number' | 'description' | 'price' | 'hours'>;

export function importTold({ applied, rows, added, changed, same, findings, changes, currency }: MasterImport, kind: MasterKind, words: Words): ImportTold {
  const { t, tag } = words;
  const money = createMoney(tag, currency, changes.flatMap(({ price, before }) => [price ?? 0, before?.price ?? 0]));
  const value = ({ price, hours }: Facts) => (kind === 'part' ? money.sum(price ?? 0) : money.quantity(hours ?? '0'));
  const said = (facts: Facts) => `${facts.number}, ${facts.description}, ${value(facts)}`;
  const before = ({ before: was }: Change) => {
    if (!was) return t('workspace.masters.isNew');
    return was.removed ? `${said(was)} (${t('workspace.masters.wasOut')})` : said(was);
  };
  const figures = new Intl.NumberFormat(tag);
  const count = added + changed;
  const counts = { added: figures.format(added), changed: figures.format(changed), same: figures.format(same) };
  return {
    applied,
    summary: applied ? t('workspace.masters.appliedAll', counts) : t('workspace.masters.summary', { rows, ...counts }),
    hindrance: findings.length > 0 ? t('workspace.masters.bad', { count: findings.length }) : count === 0 && !applied ? t('workspace.masters.nothing') : null,
    apply: findings.length === 0 && count > 0 && !applied ? t('workspace.masters.apply', { count }) : null,
    findings: findings.map(({ line, column, fault, text }) => ({ key: `${line}-${column}`, line, column: t(`workspace.masters.columns.${column}`), fault: t(`workspace.masters.faults.${fault}`), text })),
    changes: changes.map((change) => ({ key: String(change.line), line: change.line, number: change.number, before: before(change), after: said(change) })),
    onlyFirst: changes.length < count ? t('workspace.masters.onlyFirst', { count: changes.length }) : null,
  };
}

/** Why a file is not taken in at all. */
export function importProblem(error: unknown, kind: MasterKind, words: Words): string {
  if (!(error instanceof CmsRefusal)) return words.t('workspace.masters.trouble');
  const { code, details } = error;
  const told = problems[code];
  return told ? told(words, kind, details) : words.t('workspace.masters.trouble');
}

type Problem = (words: Words, kind: MasterKind, details: Record<string, unknown>) => string;
type Column = 'number' | 'description' | 'price' | 'hours';

const columnsOf = (kind: MasterKind): Column[] => ['number', 'description', kind === 'part' ? 'price' : 'hours'];
const columnNames = ({ t, tag }: Words, columns: readonly Column[]): string => new Intl.ListFormat(tag, { type: 'conjunction' }).format(columns.map((column) => t(`workspace.masters.columns.${column}`)));
export const headsOf = (words: Words, kind: MasterKind): string => columnNames(words, columnsOf(kind));

const among = (kind: MasterKind, named: unknown): Column[] => columnsOf(kind).filter((column) => Array.isArray(named) && named.includes(column));

const problems: Record<string, Problem> = {
  'import.heads': (words, kind, { missing, twice, currency }) => {
    const [lacking, double] = [among(kind, missing), among(kind, twice)];
    if (lacking.length > 0) return words.t('workspace.masters.problems.heads', { columns: headsOf(words, kind), missing: columnNames(words, lacking) });
    if (double.length > 0) return words.t('workspace.masters.problems.twice', { columns: columnNames(words, double) });
    return words.t('workspace.masters.problems.currency', { currency: String(currency) });
  },
  'import.tooLong': ({ t, tag }, _kind, { rows }) => t('workspace.masters.problems.tooLong', { count: new Intl.NumberFormat(tag).format(Number(rows)) }),
  'file.broken': ({ t }, _kind, { line }) => (typeof line === 'number' ? t('workspace.masters.problems.brokenLine', { line }) : t('workspace.masters.problems.broken')),
  'file.type': ({ t }) => t('workspace.masters.problems.type'),
  'file.tooLarge': ({ t }) => t('workspace.masters.problems.tooLarge'),
  'file.missing': ({ t }) => t('workspace.masters.problems.missing'),
};
