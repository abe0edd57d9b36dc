import type { MasterKind } from '@/cms/masters';
import type { MasterImport } from '@/cms/types';
import { createMoney } from '@/ui/words/money';
import type { Words } from '@/ui/words/createWords';
import { type Columns, importProblem } from '../table-import/importProblem';
import { countsTold, type ImportTold } from '../table-import/importTold';

type Column = MasterImport['findings'][number]['column'];
type Change = MasterImport['changes'][number];
type Facts = Pick<Change, 'number' | 'description' | 'price' | 'hours'>;

export const masterColumns = (kind: MasterKind, { t }: Words): Columns<Column> => ({
  needed: ['number', 'description', kind === 'part' ? 'price' : 'hours'],
  others: [],
  nameOf: (column) => t(`workspace.masters.columns.${column}`),
});

/** What a table of parts or standard times would change or has changed, worded: what becomes of which master. */
export function masterImportTold(found: MasterImport, kind: MasterKind, words: Words): ImportTold {
  const { applied, added, changed, changes, currency } = found;
  const { t, tag } = words;
  const money = createMoney(tag, currency, changes.flatMap(({ price, before }) => [price ?? 0, before?.price ?? 0]));
  const value = ({ price, hours }: Facts) => (kind === 'part' ? money.sum(price ?? 0) : money.quantity(hours ?? '0'));
  const said = (facts: Facts) => `${facts.number}, ${facts.description}, ${value(facts)}`;
  const before = ({ before: was }: Change) => {
    if (!was) return t('workspace.masters.isNew');
    return was.removed ? `${said(was)} (${t('workspace.masters.wasOut')})` : said(was);
  };
  return {
    ...countsTold(found, words, { column: masterColumns(kind, words).nameOf, fault: (fault) => t(`workspace.masters.faults.${fault}`) }),
    changes: applied ? [] : changes.map((change) => ({ key: String(change.line), line: change.line, was: before(change), becomes: said(change) })),
    ...(changes.length < added + changed && !applied && { onlyFirstChanges: t('workspace.masters.onlyFirst', { count: changes.length }) }),
  };
}

export const masterImportProblem = (error: unknown, kind: MasterKind, words: Words): string => importProblem(error, masterColumns(kind, words), words);
