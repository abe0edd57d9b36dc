import { Status } from '@/ui/workspace/Status';
import type { Words } from '@/ui/words/createWords';
import { isShownTaskStatus, TASK_STATUS } from './taskStatus';

/** The state of a task: its code and its word. */
export function TaskStatus({ status, words: { t } }: { status: string; words: Words }) {
  if (!isShownTaskStatus(status)) return null;
  const { code, tone } = TASK_STATUS[status];
  return (
    <Status code={code} tone={tone}>
      {t(`workspace.case.task.status.${status}`)}
    </Status>
  );
}
