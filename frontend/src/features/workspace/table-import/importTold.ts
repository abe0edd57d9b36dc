import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';

/** What an import says, worded. */
export type ImportTold = {
  summary: string;
  /** What keeps it from being taken over, or that there is nothing to do. */
  hindrance: string | null;
  /** The button that takes it over; null where there is nothing to take. */
  apply: string | null;
  /** Whether it is being taken over, or has been. */
  started: boolean;
  findings: { key: string; line: number; column: string; fault: string; text: string }[];
  /** Where not all of the findings are shown. */
  onlyFirst: string | null;
  /** `was` where somebody decides by what stands there today. */
  changes: { key: string; line: number; was?: string; becomes: string }[];
  /** Where not all of the changes are told one by one. */
  onlyFirstChanges?: string;
};

/** So many findings stand on the page; all that are told in the file that can be taken from it. */
export const MOST_SHOWN = 200;

/** What the browser says of an import. */
export const importWords = ({ t }: Pick<Words, 't'>) => ({
  file: t('workspace.masters.file'),
  check: t('workspace.masters.check'),
  checking: t('workspace.masters.checking'),
  applying: t('workspace.masters.applying'),
  line: t('workspace.masters.line'),
  column: t('workspace.masters.column'),
  fault: t('workspace.masters.fault'),
  text: t('workspace.masters.text'),
  was: t('workspace.masters.was'),
  becomes: t('workspace.masters.becomes'),
  findings: t('workspace.masters.findings'),
  changes: t('workspace.masters.changes'),
  all: t('workspace.units.allFindings'),
  missing: t('workspace.masters.problems.missing'),
  trouble: t('workspace.masters.trouble'),
});

export type ImportWords = ReturnType<typeof importWords>;

/** What every import answers: how many lines do what, and what is wrong with which. */
interface Imported<Column extends string, Fault extends string> {
  applied: boolean;
  rows: number;
  added: number;
  changed: number;
  same: number;
  findings: { line: number; column: Column; fault: Fault; text: string }[];
  /** So many more findings, which are not told. */
  untold: number;
}

interface Naming<Column extends string, Fault extends string> {
  column(column: Column): string;
  fault(fault: Fault): string;
  /** Where a table is taken over in the background: that this has begun. */
  started?: string;
}

/** Counts, findings and what can be done about them, in words; of what becomes of which line each table has its own. */
export function countsTold<Column extends string, Fault extends string>(found: Imported<Column, Fault>, { t, tag }: Words, naming: Naming<Column, Fault>): Omit<ImportTold, 'changes' | 'onlyFirstChanges'> {
  const { applied, rows, added, changed, same, findings, untold } = found;
  const all = findings.length + untold;
  const figure = (count: number) => numberFormat(tag).format(count);
  const counts = { added: figure(added), changed: figure(changed), same: figure(same) };
  const count = added + changed;
  const taken = naming.started ?? t('workspace.masters.appliedAll', counts);
  return {
    summary: applied ? taken : t('workspace.masters.summary', { rows, ...counts }),
    hindrance: findings.length > 0 ? t('workspace.masters.bad', { count: all }) : count === 0 && !applied ? t('workspace.masters.nothing') : null,
    apply: findings.length === 0 && count > 0 && !applied ? t('workspace.masters.apply', { count }) : null,
    started: applied,
    findings: findings.map(({ line, column, fault, text }, place) => ({ key: String(place), line, column: naming.column(column), fault: naming.fault(fault), text })),
    onlyFirst: all > MOST_SHOWN ? t(untold > 0 ? 'workspace.units.onlyTold' : 'workspace.units.onlyFindings', { count: MOST_SHOWN, all: figure(all), told: figure(findings.length) }) : null,
  };
}
