import type { Budget, WorkTask } from '@/cms/types';
import { workCalculationPath } from '@/surroundings/paths';
import { FileChips } from '../documents/FileChips';
import type { CaseView } from '../readCase';
import shared from './Budget.module.css';
import styles from './BudgetWords.module.css';

/** What a budget says beside its sum: what it is for, and the file in which it was worked out (answer 11). */
export function BudgetWords({ budget: { documentId, description, coveredTasks, calculation }, task, view: { portal, of, words } }: { budget: Budget; task: WorkTask; view: CaseView }) {
  const { t, datesIn } = words;
  return (
    <>
      {description ? <p className={shared.description}>{description}</p> : null}
      {coveredTasks.length > 0 ? <p className={shared.description}>{t('workspace.case.money.budget.covers', { tasks: datesIn(portal.timeZone).list(coveredTasks.map(({ title }) => title)) })}</p> : null}
      {calculation ? (
        <div className={styles.calculation}>
          <FileChips label={t('workspace.case.money.budget.calculation')} files={[{ key: documentId, ...calculation, href: workCalculationPath(portal.key, of.number, task.documentId, documentId) }]} words={words} />
        </div>
      ) : null}
    </>
  );
}
