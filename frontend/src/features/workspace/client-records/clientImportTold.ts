import { CmsRefusal } from '@/cms/call';
import type { ClientRecordImport } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { type ImportTold, MOST_SHOWN } from '../table-import/importTold';

/** So many lines a file may have; the CMS says the same. */
export const MOST_LINES = 10_000;

const needed = ['name'] as const;
const others = ['email', 'mobile', 'language', 'groups'] as const;
const columns = [...needed, ...others];

/** The name of the column that a table must have, and of those that it may. */
export function columnsTold({ t, tag }: Words): { needed: string; others: string } {
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return { needed: list.format(needed.map((column) => t(`onboarding.columns.${column}`))), others: list.format(others.map((column) => t(`onboarding.columns.${column}`))) };
}

/** What a table of clients would change or has changed, worded. */
export function clientImportTold({ applied, rows, added, changed, same, findings, changes }: ClientRecordImport, { t, tag }: Words): ImportTold {
  const figure = (count: number) => new Intl.NumberFormat(tag).format(count);
  const counts = { added: figure(added), changed: figure(changed), same: figure(same) };
  const count = added + changed;
  return {
    summary: applied ? t('workspace.masters.appliedAll', counts) : t('workspace.masters.summary', { rows, ...counts }),
    hindrance: findings.length > 0 ? t('workspace.masters.bad', { count: findings.length }) : count === 0 && !applied ? t('workspace.masters.nothing') : null,
    apply: findings.length === 0 && count > 0 && !applied ? t('workspace.masters.apply', { count }) : null,
    started: applied,
    findings: findings.map(({ line, column, fault, text }, place) => ({ key: String(place), line, column: t(`onboarding.columns.${column}`), fault: t(`workspace.clientRecords.faults.${fault}`), text })),
    onlyFirst: findings.length > MOST_SHOWN ? t('workspace.units.onlyFindings', { count: MOST_SHOWN, all: figure(findings.length) }) : null,
    changes: changes.map(({ line, isNew, name, email, mobile, groups }) => ({ key: String(line), line, said: [name, isNew ? t('workspace.masters.isNew') : '', email, mobile, ...groups].filter(Boolean).join(', ') })),
  };
}

/** Why a file is not taken in at all. */
export function clientImportProblem(error: unknown, words: Words): string {
  const { t, tag } = words;
  if (!(error instanceof CmsRefusal)) return t('workspace.masters.trouble');
  const { code, details } = error;
  const named = (among: unknown) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(columns.filter((column) => Array.isArray(among) && among.includes(column)).map((column) => t(`onboarding.columns.${column}`)));
  const problems: Record<string, () => string> = {
    'import.heads': () => (named(details.missing) ? t('workspace.masters.problems.heads', { columns: columnsTold(words).needed, missing: named(details.missing) }) : t('workspace.masters.problems.twice', { columns: named(details.twice) })),
    'import.tooLong': () => t('workspace.masters.problems.tooLong', { count: new Intl.NumberFormat(tag).format(Number(details.rows)) }),
    'client.emailTaken': () => t('workspace.clientRecords.problems.conflict'),
    'file.broken': () => (typeof details.line === 'number' ? t('workspace.masters.problems.brokenLine', { line: details.line }) : t('workspace.masters.problems.broken')),
    'file.type': () => t('workspace.masters.problems.type'),
    'file.tooLarge': () => t('workspace.case.problem.fileTooLarge'),
    'file.missing': () => t('workspace.masters.problems.missing'),
  };
  return problems[code]?.() ?? t('workspace.masters.trouble');
}
