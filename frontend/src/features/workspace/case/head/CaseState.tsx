import { Status } from '@/ui/workspace/Status';
import { caseStateOf, decidingTask } from '../caseState';
import type { CaseView } from '../readCase';

/** Where the case is: what it waits for, that it is over, or the task that decides; the same as in the list. */
export function CaseState({ view: { of, portal, words } }: { view: CaseView }) {
  const task = decidingTask(of.tasks);
  const { code, mark, tone, said } = caseStateOf({ ...of, task }, words.datesIn(portal.timeZone), words);
  return (
    <Status code={code} mark={mark} tone={tone}>
      {task && code ? words.t('workspace.case.state.task', { task: task.title, status: said }) : said}
    </Status>
  );
}
