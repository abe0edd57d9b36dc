import type { Budget } from '@/cms/types';
import { Status, type StatusTone } from '@/ui/workspace/Status';
import type { Words } from '@/ui/words/createWords';

/** The badge of each state of a budget: the codes of its task, where there are such (00-terms). */
const STATES = {
  submitted: { code: 'B', tone: 'warn' },
  approved: { code: 'B++', tone: 'ok' },
  partlyApproved: { code: 'B+', tone: 'warn' },
  rejected: { code: '×', tone: 'bad' },
  replaced: { code: '–', tone: 'plain' },
} as const satisfies Record<Budget['status'], { code: string; tone: StatusTone }>;

export function BudgetState({ status, words: { t } }: { status: Budget['status']; words: Words }) {
  const { code, tone } = STATES[status];
  return (
    <Status code={code} tone={tone}>
      {t(`workspace.case.money.status.${status}`)}
    </Status>
  );
}
