import type { WorkTask } from '@/cms/types';
import { Nothing } from '@/ui/workspace/Nothing';
import { CommandButton } from '../../commands/CommandButton';
import type { CaseView } from '../readCase';
import { PlanRow } from './PlanRow';
import { addTask } from './taskSpecs';
import styles from './WorkPlan.module.css';

/** The tasks of the case: where each stands, who does it when, and what the member may do with it, in place. */
export function WorkPlan({ view }: { view: CaseView }) {
  const { of, words } = view;
  const { t } = words;
  const add = addTask(of, words);
  // Whoever has no word with the customer comes for her own tasks, then for those of her office.
  const tasks = of.parts.communication ? of.tasks : of.tasks.toSorted((one, other) => nearness(other) - nearness(one));
  return (
    <section aria-labelledby="work-plan">
      <header className={styles.head}>
        <h2 id="work-plan">{t('workspace.case.task.heading')}</h2>
        {add ? <CommandButton spec={add} small /> : null}
      </header>
      {tasks.length === 0 ? (
        <Nothing title={t('workspace.case.task.noneTitle')}>
          {t('workspace.case.task.none')}
        </Nothing>
      ) : (
        <ol>
          {tasks.map((task) => (
            <PlanRow key={task.documentId} task={task} view={view} />
          ))}
        </ol>
      )}
    </section>
  );
}

const nearness = ({ mine, commands }: WorkTask): number => (mine ? 2 : commands.length > 0 ? 1 : 0);
