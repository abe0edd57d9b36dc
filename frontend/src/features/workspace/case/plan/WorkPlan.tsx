import { ClipboardList } from 'lucide';
import { Empty } from '@/ui/Empty';
import { CommandButton } from '../commands/CommandButton';
import type { CaseView } from '../readCase';
import { PlanRow } from './PlanRow';
import { addTask } from './taskSpecs';
import styles from './WorkPlan.module.css';

/** The tasks of the case: where each stands, who does it when, and what the member may do with it, in place. */
export function WorkPlan({ view }: { view: CaseView }) {
  const { of, words } = view;
  const { t } = words;
  const add = addTask(of, words);
  return (
    <section aria-labelledby="work-plan">
      <header className={styles.head}>
        <h2 id="work-plan">{t('workspace.case.task.heading')}</h2>
        {add ? <CommandButton spec={add} small /> : null}
      </header>
      {of.tasks.length === 0 ? (
        <Empty icon={ClipboardList} title={t('workspace.case.task.noneTitle')}>
          {t('workspace.case.task.none')}
        </Empty>
      ) : (
        <ol className={styles.tasks}>
          {of.tasks.map((task) => (
            <PlanRow key={task.documentId} task={task} view={view} />
          ))}
        </ol>
      )}
    </section>
  );
}
