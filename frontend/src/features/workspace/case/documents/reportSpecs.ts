import type { WorkCase } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import type { CommandSpec } from '../../commands/spec';
import { offerOf } from '../offered';

export const REPORTS = ['inspectionReport', 'settlementReport'] as const;
export type Report = (typeof REPORTS)[number];

/** Has a report made; it comes among the documents a moment later. A portal without decisions has no settlement to report. */
export function makeReport(of: WorkCase, report: Report, words: Words): CommandSpec | null {
  const offer = offerOf(of, 'makeReport', words);
  const settles = !of.commands.some(({ hindrance }) => hindrance === 'noDecisions');
  if (!offer || (report === 'settlementReport' && !settles)) return null;
  const { t } = words;
  return {
    ...offer,
    steps: [{ command: 'makeReport', id: of.documentId, fixed: { report } }],
    label: t(`workspace.case.report.make.${report}`),
    title: '', says: [], fields: [], submit: '',
    done: t(`workspace.case.report.wanted.${report}`),
  };
}
