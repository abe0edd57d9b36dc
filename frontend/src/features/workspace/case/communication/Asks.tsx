import type { CaseAsk } from '@/cms/types';
import { Status } from '@/ui/workspace/Status';
import { CommandButton } from '../../commands/CommandButton';
import type { CaseView } from '../readCase';
import { whenOf } from '../times';
import styles from './Asks.module.css';
import { askCustomer, withdrawAsk } from './specs';

const shownAtOnce = 3;

/** What the customers have been asked for (CP-27): the open ones, and the last of those that are over. */
export function Asks({ asks, view }: { asks: CaseAsk[]; view: CaseView }) {
  const { of, words } = view;
  const { t } = words;
  const ask = askCustomer(of, words);
  const open = asks.filter(({ status }) => status === 'open');
  const over = asks.filter(({ status }) => status !== 'open');
  if (asks.length === 0 && !ask) return null;
  return (
    <section id="asks" className={styles.asks} aria-labelledby="asks-heading">
      <header>
        <h3 id="asks-heading">{t('workspace.case.ask.heading')}</h3>
        {ask ? <CommandButton spec={ask} small /> : null}
      </header>
      {open.length > 0 ? (
        <ul>
          {open.map((one) => (
            <Ask key={one.documentId} ask={one} view={view} />
          ))}
        </ul>
      ) : (
        <p className={styles.muted}>{t('workspace.case.ask.none')}</p>
      )}
      {over.length > 0 ? (
        <details>
          <summary>{t('workspace.case.ask.over', { count: over.length })}</summary>
          <ul>
            {over.slice(0, shownAtOnce * 5).map((one) => (
              <Ask key={one.documentId} ask={one} view={view} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function Ask({ ask, view: { portal, of, words } }: { ask: CaseAsk; view: CaseView }) {
  const { t, datesIn } = words;
  const isOpen = ask.status === 'open';
  const isLate = isOpen && ask.dueOn !== null && ask.dueOn < datesIn(portal.timeZone).today;
  const mayWithdraw = isOpen && of.commands.some(({ name }) => name === 'askCustomer');
  return (
    <li>
      <div>
        <p>
          <b>{ask.text}</b>
        </p>
        {ask.explanation ? <p className={styles.muted}>{ask.explanation}</p> : null}
        <p className={styles.muted}>
          {t(`workspace.case.ask.kinds.${ask.kind}`)}
          {ask.dueOn ? <span className={isLate ? styles.late : undefined}>, {t(isLate ? 'workspace.case.ask.wasDue' : 'workspace.case.ask.due', { when: whenOf(ask.dueOn, portal.timeZone, words) })}</span> : null}
        </p>
      </div>
      {isOpen ? null : (
        <Status code={ask.status === 'answered' ? '✓' : '×'} tone={ask.status === 'answered' ? 'ok' : 'plain'}>
          {t(`workspace.case.ask.status.${ask.status === 'answered' ? 'answered' : 'withdrawn'}`)}
        </Status>
      )}
      {mayWithdraw ? <CommandButton spec={withdrawAsk(ask, words)} small look="quiet" /> : null}
    </li>
  );
}
