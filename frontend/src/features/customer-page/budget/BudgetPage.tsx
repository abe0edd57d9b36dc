import { Coins } from 'lucide';
import type { CaseListItem, CustomerBudgetInDetail as Budget, CustomerPage } from '@/cms/types';
import { Empty } from '@/ui/Empty';
import { marked } from '@/ui/Headline';
import { Note, Section } from '@/ui/Section';
import type { Words } from '@/ui/words/createWords';
import { wallClock } from '@/ui/words/dates';
import { CaseFrame } from '../CaseFrame';
import { TabHead } from '../head/TabHead';
import styles from './BudgetPage.module.css';
import { BudgetRow, BudgetTable } from './BudgetTable';
import { createMoney, type Money } from '@/ui/words/money';

type Properties = { page: CustomerPage; cases: CaseListItem[]; budget: Budget; words: Words };

/** The approved budgets by task and line, and what is paid to the customer (CP-14). */
export function BudgetPage({ page, cases, budget, words }: Properties) {
  const { t, tag } = words;
  const { tasks, cashOffers, total, currency } = budget;
  const lines = tasks.flatMap((task) => task.lines);
  const money = createMoney(tag, currency, [...tasks, ...cashOffers, ...lines].map(({ amount }) => amount));
  const sentence = tasks.length === 0 ? t('budget.titleNone') : t.rich('budget.title', { ...marked, total: money.sum(total) });
  const head = <TabHead page={page} sentence={sentence} lead={t('budget.lead')} words={words} />;
  return (
    <CaseFrame page={page} cases={cases} current="budget" head={head} words={words}>
      <div className={styles.sheet}>
        <Section id="budget" heading={t('budget.tasks')}>
          {tasks.length === 0 ? (
            <Empty icon={Coins} title={t('budget.emptyTitle')}>
              {t('budget.empty')}
            </Empty>
          ) : (
            <>
              <BudgetTable label={t('budget.tasks')} words={words}>
                {tasks.map((task) => (
                  <TaskRows key={task.id} task={task} page={page} money={money} words={words} />
                ))}
                <tbody>
                  <BudgetRow kind="sum" what={t('budget.allTotal')} amount={money.sum(total)} />
                </tbody>
              </BudgetTable>
              <Note>{t('budget.currency', { currency })}</Note>
            </>
          )}
        </Section>
        {cashOffers.length > 0 ? <CashOffers page={page} budget={budget} money={money} words={words} /> : null}
      </div>
    </CaseFrame>
  );
}

type TaskProperties = { task: Budget['tasks'][number]; page: CustomerPage; money: Money; words: Words };

function TaskRows({ task: { task, amount, approvedAt, description, lines }, page, money, words: { t, tag, datesIn } }: TaskProperties) {
  const zone = page.portal.timeZone;
  const approved = approvedAt ? t('budget.approved', { date: datesIn(zone).date(wallClock(approvedAt, zone)) }) : null;
  const prices = createMoney(tag, page.portal.currency, lines.map(({ unitPrice }) => unitPrice));
  return (
    <tbody>
      <BudgetRow kind="task" what={task} note={[approved, description].filter(Boolean).join('. ')} amount={money.figure(amount)} />
      {lines.map((line, index) => (
        <BudgetRow
          key={index}
          kind="line"
          what={line.text}
          note={t('budget.line', { quantity: money.quantity(line.quantity), price: prices.figure(line.unitPrice) })}
          amount={money.figure(line.amount)}
        />
      ))}
    </tbody>
  );
}

function CashOffers({ page, budget: { cashOffers }, money, words }: { page: CustomerPage; budget: Budget; money: Money; words: Words }) {
  const { t, datesIn } = words;
  const { capital } = datesIn(page.portal.timeZone);
  const total = cashOffers.reduce((before, { amount }) => before + amount, 0);
  return (
    <Section id="cash" heading={t('budget.cashHeading')}>
      <BudgetTable label={t('budget.cashHeading')} words={words}>
        <tbody>
          {cashOffers.map(({ id, task, text, amount }) => (
            <BudgetRow key={id} what={capital(text)} note={t('budget.cashTask', { task })} amount={cashOffers.length === 1 ? money.sum(amount) : money.figure(amount)} />
          ))}
          {cashOffers.length === 1 ? null : <BudgetRow kind="sum" what={t('budget.cashTotal')} amount={money.sum(total)} />}
        </tbody>
      </BudgetTable>
      <Note>{t('budget.cashLead')}</Note>
    </Section>
  );
}
