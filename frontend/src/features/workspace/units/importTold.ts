import { CmsRefusal } from '@/cms/call';
import type { UnitImport, UnitImportProgress } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { type ImportTold, MOST_SHOWN } from '../table-import/importTold';

const needed = ['product', 'serial'] as const;
const others = ['dealer', 'shippedOn', 'deliveredOn', 'registeredOn', 'owner', 'email', 'phone', 'site'] as const;

/** The names of the columns that a table must have, and of those that it may. */
export function columnsTold({ t, tag }: Words): { needed: string; others: string } {
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return { needed: list.format(needed.map((column) => t(`units.columns.${column}`))), others: list.format(others.map((column) => t(`units.columns.${column}`))) };
}

export function importTold({ applied, rows, added, changed, same, bad, findings, changes }: UnitImport, { t, tag }: Words): ImportTold {
  const figures = new Intl.NumberFormat(tag);
  const counts = { added: figures.format(added), changed: figures.format(changed), same: figures.format(same) };
  const count = added + changed;
  return {
    summary: applied ? t('workspace.units.started') : t('workspace.masters.summary', { rows, ...counts }),
    hindrance: bad > 0 ? t('workspace.masters.bad', { count: findings.length }) : count === 0 && !applied ? t('workspace.masters.nothing') : null,
    apply: bad === 0 && count > 0 && !applied ? t('workspace.masters.apply', { count }) : null,
    started: applied,
    findings: findings.map(({ line, column, fault, text }, index) => ({ key: String(index), line, column: t(`units.columns.${column}`), fault: t(`workspace.units.faults.${fault}`), text })),
    onlyFirst: findings.length > MOST_SHOWN ? t('workspace.units.onlyFindings', { count: MOST_SHOWN, all: figures.format(findings.length) }) : null,
    changes: applied ? [] : changes.map(({ line, product, serial, isNew, dealer, shippedOn, deliveredOn, registeredOn }) => ({ key: String(line), line, said: [serial, product, isNew ? t('workspace.masters.isNew') : '', dealer, shippedOn ?? deliveredOn ?? registeredOn].filter(Boolean).join(', ') })),
  };
}

export type ProgressTold = { running: boolean; done: number; rows: number; file: string; said: string; left: string | null } | null;

/** How far the newest table has come. */
export function progressTold({ newest }: UnitImportProgress, { t, tag }: Words): ProgressTold {
  if (!newest) return null;
  const { file, who, state, rows, done, added, changed, same, left } = newest;
  const figure = (count: number) => new Intl.NumberFormat(tag).format(count);
  return {
    running: state !== 'done',
    done,
    rows,
    file: t('workspace.units.progress', { file, who }),
    said: state === 'done' ? t('workspace.units.finished', { added: figure(added), changed: figure(changed), same: figure(same) }) : t('workspace.units.runs', { done: figure(done), rows: figure(rows) }),
    left: left > 0 ? t('workspace.units.left', { count: left }) : null,
  };
}

/** Why a file is not taken in at all. */
export function importProblem(error: unknown, words: Words): string {
  const { t, tag } = words;
  if (!(error instanceof CmsRefusal)) return t('workspace.masters.trouble');
  const { code, details } = error;
  const named = (columns: unknown) => new Intl.ListFormat(tag, { type: 'conjunction' }).format([...needed, ...others].filter((column) => Array.isArray(columns) && columns.includes(column)).map((column) => t(`units.columns.${column}`)));
  const problems: Record<string, () => string> = {
    'import.heads': () => (named(details.missing) ? t('workspace.masters.problems.heads', { columns: columnsTold(words).needed, missing: named(details.missing) }) : t('workspace.masters.problems.twice', { columns: named(details.twice) })),
    'import.tooLong': () => t('workspace.masters.problems.tooLong', { count: new Intl.NumberFormat(tag).format(Number(details.rows)) }),
    'import.running': () => t('workspace.units.running'),
    'file.broken': () => (typeof details.line === 'number' ? t('workspace.masters.problems.brokenLine', { line: details.line }) : t('workspace.masters.problems.broken')),
    'file.type': () => t('workspace.masters.problems.type'),
    'file.tooLarge': () => t('workspace.units.tooLarge'),
    'file.missing': () => t('workspace.masters.problems.missing'),
  };
  return problems[code]?.() ?? t('workspace.masters.trouble');
}
