import type { ListedClaims, Portal } from '@/cms/types';
import { clientClaimPath } from '@/surroundings/paths';
import { createMoney } from '@/ui/words/money';
import { Written } from '@/ui/Written';
import type { Words } from '@/ui/words/createWords';
import styles from './ClaimRows.module.css';
import { StateBadge } from './StateBadge';

type Properties = { portal: Portal; found: Pick<ListedClaims, 'claims' | 'currency'>; label: string; words: Words };

/** Claims as a client knows them: by what failed, the number beside it. */
export function ClaimRows({ portal, found: { claims, currency }, label, words }: Properties) {
  const money = createMoney(words.tag, currency, claims.map(({ total }) => total ?? 0));
  return (
    <ul className={styles.rows} aria-label={label}>
      {claims.map(({ number, state, problem, serial, total, creator, updatedAt }) => (
        <li key={number}>
          <a href={clientClaimPath(portal.key, number)}>{problem || words.t('claims.untitled')}</a>
          <span className={styles.state}>
            <StateBadge state={state} words={words} />
          </span>
          <span className={styles.facts}>
            {[number, serial, creator].filter(Boolean).join(', ')}
          </span>
          <span className={styles.facts}>
            {total === null ? null : <b>{money.sum(total)}</b>}{' '}
            <Written at={updatedAt} zone={portal.timeZone} words={words} className={undefined} />
          </span>
        </li>
      ))}
    </ul>
  );
}
