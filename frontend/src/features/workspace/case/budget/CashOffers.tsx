import type { TaskBudgets, WorkTask } from '@/cms/types';
import { createMoney } from '@/ui/words/money';
import { CommandButton } from '../../commands/CommandButton';
import type { CaseView } from '../readCase';
import shared from './Budget.module.css';
import styles from './CashOffers.module.css';
import { makeCashOffer, withdrawCashOffer } from './budgetSpecs';

/** What the customer is, or was, offered for doing work of the task herself. */
export function CashOffers({ asked: { cashOffers, currency, offering }, task, view: { words } }: { asked: TaskBudgets; task: WorkTask; view: CaseView }) {
  const { t, tag } = words;
  const standing = cashOffers.some(({ status }) => status === 'offered');
  const forTask = standing || !offering.task ? null : makeCashOffer(task, null, currency, words);
  if (cashOffers.length === 0 && forTask === null) return null;
  const money = createMoney(tag, currency, cashOffers.map(({ amount }) => amount));
  return (
    <section aria-labelledby="cash-offers" className={shared.part}>
      <h3 id="cash-offers">{t('workspace.case.money.offer.heading')}</h3>
      <ul className={styles.offers}>
        {cashOffers.map((offer) => {
          const withdraw = offer.status === 'offered' && offering.withdrawn.includes(offer.documentId) ? withdrawCashOffer(task, offer, words) : null;
          return (
            <li key={offer.documentId}>
              <span className={shared.what}>
                {offer.text}
                <small>{t(`workspace.case.money.status.${offer.status}`)}</small>
              </span>
              <span className={shared.figure}>{money.sum(offer.amount)}</span>
              {withdraw ? <CommandButton spec={withdraw} look="link" /> : null}
            </li>
          );
        })}
      </ul>
      {forTask ? <CommandButton spec={forTask} small /> : null}
    </section>
  );
}
