import { Coins } from 'lucide';
import type { CustomerBudget, CustomerPage } from '@/cms/types';
import { tabPath } from '@/surroundings/paths';
import { Empty } from '@/ui/Empty';
import { Note, Section, TextLink } from '@/ui/Section';
import type { Words } from '@/ui/words/createWords';
import { wallClock } from '@/ui/words/dates';
import { BudgetRow, BudgetTable } from './BudgetTable';
import styles from './BudgetTile.module.css';
import { createMoney } from '@/ui/words/money';

/** What is approved, task by task with its total, and what is paid to the customer (CP-14). */
export function BudgetTile({ page, budget, words }: { page: CustomerPage; budget: CustomerBudget; words: Words }) {
  const { t, tag, datesIn } = words;
  const { tasks, cashOffers, total, currency } = budget;
  const money = createMoney(tag, currency, [...tasks, ...cashOffers].map(({ amount }) => amount));
  const approved = (at: string | null) => (at ? t('budget.approved', { date: datesIn(page.portal.timeZone).date(wallClock(at, page.portal.timeZone)) }) : null);
  return (
    <Section id="budget" heading={t('budget.heading')}>
      {tasks.length === 0 && cashOffers.length === 0 ? (
        <Empty icon={Coins} title={t('budget.emptyTitle')}>
          {t('budget.empty')}
        </Empty>
      ) : (
        <>
          <BudgetTable label={t('budget.heading')} words={words}>
            <tbody>
              {tasks.map(({ id, task, amount, approvedAt }) => (
                <BudgetRow key={id} what={task} note={approved(approvedAt)} amount={money.figure(amount)} />
              ))}
              <BudgetRow kind="sum" what={t('budget.total')} amount={money.sum(total)} />
              {cashOffers.map(({ id, task, text, amount }) => (
                <BudgetRow key={id} kind="cash" what={t('budget.cash', { text })} note={t('budget.cashTask', { task })} amount={money.sum(amount)} />
              ))}
            </tbody>
          </BudgetTable>
          <div className={styles.foot}>
            <Note>{t('budget.currency', { currency })}</Note>
            <TextLink href={tabPath(page.portal.key, page.case.number, 'budget')}>{t('budget.all')}</TextLink>
          </div>
        </>
      )}
    </Section>
  );
}
