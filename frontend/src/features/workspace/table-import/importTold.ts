import type { Words } from '@/ui/words/createWords';

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
  /** Where not all of them are shown. */
  onlyFirst: string | null;
  changes: { key: string; line: number; said: string }[];
};

/** So many findings stand on the page; all of them in the file that can be taken from it. */
export const MOST_SHOWN = 200;

/** What the browser says of an import. */
export const importWords = ({ t }: Pick<Words, 't'>) => ({
  file: t('workspace.masters.file'),
  check: t('workspace.masters.check'),
  checking: t('workspace.masters.checking'),
  applying: t('workspace.units.applying'),
  line: t('workspace.masters.line'),
  column: t('workspace.masters.column'),
  fault: t('workspace.masters.fault'),
  text: t('workspace.masters.text'),
  becomes: t('workspace.masters.becomes'),
  findings: t('workspace.masters.findings'),
  changes: t('workspace.masters.changes'),
  all: t('workspace.units.allFindings'),
  missing: t('workspace.masters.problems.missing'),
  trouble: t('workspace.masters.trouble'),
  progress: t('workspace.units.progressLabel'),
});

export type ImportWords = ReturnType<typeof importWords>;
