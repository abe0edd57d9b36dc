import 'server-only';
import type { CaseCount } from '@/cms/work';
import type { ListedCases, Portal } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import { type CaseRow, caseRows } from './caseRow';

/** A page of the list, for the first look and for scripts that ask again. */
export type CasePage = { rows: CaseRow[]; next: string | null; total: { count: number; said: string } };

export function casePage({ cases, next }: ListedCases, total: CaseCount, portal: Portal, words: Words): CasePage {
  return { rows: caseRows(cases, portal, words), next, total: { count: total.count, said: saidCount(total, words) } };
}

export function saidCount({ count, more }: CaseCount, { t, tag }: Words): string {
  const number = numberFormat(tag).format(count);
  return more ? t('workspace.lists.moreThan', { count: number }) : number;
}
