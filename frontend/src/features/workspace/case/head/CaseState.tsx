import { Status } from '@/ui/workspace/Status';
import type { CaseView } from '../readCase';
import { isShownTaskStatus, TASK_STATUS } from '../taskStatus';

/** Where the case is: what it waits for, that it is over, or the task that goes on. */
export function CaseState({ view: { of, portal, words } }: { view: CaseView }) {
  const { t, datesIn } = words;
  switch (of.status) {
    case 'waiting':
      return (
        <Status code="W" tone="warn">
          {of.waitingUntil ? t('workspace.case.state.waitingUntil', { when: datesIn(portal.timeZone).short(of.waitingUntil) }) : t('workspace.case.state.waiting')}
        </Status>
      );
    case 'closed':
      return <Status code="✓" tone="ok">{t('workspace.case.state.closed')}</Status>;
    case 'cancelled':
      return <Status code="×" tone="plain">{t('workspace.case.state.cancelled')}</Status>;
  }
  const running = of.tasks.find(({ status }) => status === 'started' || status === 'budgetRevised') ?? of.tasks.find(({ status }) => status !== 'approved') ?? of.tasks.at(-1);
  if (!running || !isShownTaskStatus(running.status)) return <Status code="C" tone="plain">{t('workspace.case.state.open')}</Status>;
  const { code, tone } = TASK_STATUS[running.status];
  return (
    <Status code={code} tone={tone}>
      {t('workspace.case.state.task', { task: running.title, status: t(`workspace.case.task.status.${running.status}`) })}
    </Status>
  );
}
