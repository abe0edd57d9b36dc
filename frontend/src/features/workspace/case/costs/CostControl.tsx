import type { CaseCosts } from '@/cms/types';
import { readCaseCosts } from '@/cms/workCase';
import { workTaskBudgetPath } from '@/surroundings/paths';
import { createMoney } from '@/ui/words/money';
import { Nothing } from '@/ui/workspace/Nothing';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import { amount, WorkTable } from '@/ui/workspace/WorkTable';
import { BudgetState } from '../budget/BudgetState';
import { type CaseView, seen } from '../readCase';
import styles from './Costs.module.css';

type TaskCosts = CaseCosts['tasks'][number];

/** What the case costs, task by task: approved, waiting, and handed to the customer (CP-22). */
export async function CostControl({ view }: { view: CaseView }) {
  const { portal, of, words } = view;
  const { t, tag } = words;
  const { currency, limit, total, tasks } = await seen(readCaseCosts(portal.key, of.number));
  const money = createMoney(tag, currency, [...tasks.flatMap(({ sums }) => Object.values(sums)), ...Object.values(total), limit?.left ?? 0, limit?.limit ?? 0]);
  return (
    <section aria-labelledby="costs">
      <h2 id="costs">{t('workspace.case.money.costs.heading')}</h2>
      {tasks.length === 0 ? (
        <Nothing title={t('workspace.case.money.costs.none')}>{t('workspace.case.money.costs.noneText')}</Nothing>
      ) : (
        <>
          <p className={styles.sentence}>
            {t.rich('workspace.case.money.costs.sentence', { approved: money.sum(total.approved), hasApproved: total.waiting === 0 ? 'yes' : 'other', waiting: money.sum(total.waiting), b: (part) => <b>{part}</b> })}
          </p>
          <p className={styles.muted}>
            {t('workspace.case.money.costs.lead', { currency })} {limit ? t('workspace.case.money.costs.limit', { left: money.sum(limit.left), limit: money.sum(limit.limit) }) : null}
          </p>
          <WorkTable frame={t('workspace.case.money.costs.heading')}>
              <thead>
                <tr>
                  <th scope="col">{t('workspace.case.money.costs.task')}</th>
                  <th scope="col" className={styles.state}>{t('workspace.case.money.costs.state')}</th>
                  <th scope="col" className={amount}>{t('workspace.case.money.costs.approved')}</th>
                  <th scope="col" className={amount}>{t('workspace.case.money.costs.waiting')}</th>
                  <th scope="col" className={amount}>{t('workspace.case.money.costs.cash')}</th>
                </tr>
              </thead>
              <tbody>
                {tasks.map((task) => (
                  <tr key={task.documentId}>
                    <th scope="row">
                      {task.status === 'removed' ? task.title : <TextLinkTo href={workTaskBudgetPath(portal.key, of.number, task.documentId)}>{task.title}</TextLinkTo>}
                      <small>{task.office}</small>
                      <span className={styles.within}>
                        <State task={task} view={view} />
                      </span>
                    </th>
                    <td className={styles.state}>
                      <State task={task} view={view} />
                    </td>
                    <td className={amount}>{money.figure(task.sums.approved)}</td>
                    <td className={amount}>{money.figure(task.sums.waiting)}</td>
                    <td className={amount}>{money.figure(task.sums.cashOffers)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t('workspace.case.money.costs.total')}</th>
                  <td className={styles.state} />
                  <td className={amount}>{money.sum(total.approved)}</td>
                  <td className={amount}>{money.sum(total.waiting)}</td>
                  <td className={amount}>{money.sum(total.cashOffers)}</td>
                </tr>
              </tfoot>
          </WorkTable>
        </>
      )}
    </section>
  );
}

/** Where the newest budget stands, and how often it has been changed since the first. */
function State({ task: { budgets }, view: { words } }: { task: TaskCosts; view: CaseView }) {
  const { t } = words;
  const [newest] = budgets;
  if (!newest) return t('workspace.case.money.status.none');
  return (
    <>
      <BudgetState status={newest.status} words={words} />
      {budgets.length > 1 ? <small>{t('workspace.case.money.costs.changed', { count: budgets.length - 1 })}</small> : null}
    </>
  );
}
