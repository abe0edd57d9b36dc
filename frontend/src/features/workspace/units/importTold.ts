import type { UnitImport, UnitImportProgress } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import { type Columns, importProblem } from '../table-import/importProblem';
import { countsTold, type ImportTold } from '../table-import/importTold';

type Column = UnitImport['findings'][number]['column'];

export const unitColumns = ({ t }: Words): Columns<Column> => ({
  needed: ['product', 'serial'],
  others: ['dealer', 'shippedOn', 'deliveredOn', 'registeredOn', 'owner', 'email', 'phone', 'site'],
  nameOf: (column) => t(`units.columns.${column}`),
});

export function unitImportTold(found: UnitImport, words: Words): ImportTold {
  const { t } = words;
  return {
    ...countsTold(found, words, { column: unitColumns(words).nameOf, fault: (fault) => t(`workspace.units.faults.${fault}`), started: t('workspace.units.started') }),
    changes: found.changes.map(({ line, product, serial, isNew, dealer, shippedOn, deliveredOn, registeredOn }) => ({
      key: String(line),
      line,
      becomes: [serial, product, isNew ? t('workspace.masters.isNew') : '', dealer, shippedOn ?? deliveredOn ?? registeredOn].filter(Boolean).join(', '),
    })),
  };
}

export type ProgressTold = { running: boolean; done: number; rows: number; label: string; file: string; said: string; left: string | null } | null;

/** How far the newest table has come. */
export function progressTold({ newest }: UnitImportProgress, { t, tag }: Words): ProgressTold {
  if (!newest) return null;
  const { file, who, state, rows, done, added, changed, same, left } = newest;
  const figure = (count: number) => numberFormat(tag).format(count);
  return {
    running: state !== 'done',
    done,
    rows,
    label: t('workspace.units.progressLabel'),
    file: t('workspace.units.progress', { file, who }),
    said: state === 'done' ? t('workspace.units.finished', { added: figure(added), changed: figure(changed), same: figure(same) }) : t('workspace.units.runs', { done: figure(done), rows: figure(rows) }),
    left: left > 0 ? t('workspace.units.left', { count: left }) : null,
  };
}

export const unitImportProblem = (error: unknown, words: Words): string =>
  importProblem(error, unitColumns(words), words, { 'import.running': () => words.t('workspace.units.running'), 'file.tooLarge': () => words.t('workspace.units.tooLarge') });
