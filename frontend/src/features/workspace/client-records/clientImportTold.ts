import type { ClientRecordImport } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { type Columns, importProblem } from '../table-import/importProblem';
import { countsTold, type ImportTold } from '../table-import/importTold';

/** So many lines a file may have; the CMS says the same. */
export const MOST_LINES = 10_000;

type Column = ClientRecordImport['findings'][number]['column'];

export const clientColumns = ({ t }: Words): Columns<Column> => ({
  needed: ['name'],
  others: ['email', 'mobile', 'language', 'groups'],
  nameOf: (column) => t(`onboarding.columns.${column}`),
});

/** What a table of clients would change or has changed, worded. */
export function clientImportTold(found: ClientRecordImport, words: Words): ImportTold {
  const { t } = words;
  return {
    ...countsTold(found, words, { column: clientColumns(words).nameOf, fault: (fault) => t(`workspace.clientRecords.faults.${fault}`) }),
    changes: found.changes.map(({ line, isNew, name, email, mobile, groups }) => ({ key: String(line), line, becomes: [name, isNew ? t('workspace.masters.isNew') : '', email, mobile, ...groups].filter(Boolean).join(', ') })),
  };
}

export const clientImportProblem = (error: unknown, words: Words): string =>
  importProblem(error, clientColumns(words), words, { 'client.emailTaken': () => words.t('workspace.clientRecords.problems.conflict'), 'file.tooLarge': () => words.t('workspace.case.problem.fileTooLarge') });
