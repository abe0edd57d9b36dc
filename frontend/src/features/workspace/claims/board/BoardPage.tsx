import Link from 'next/link';
import type { ClaimFigures, ListedClaims, Portal } from '@/cms/types';
import { addressOf, readClaimQuery } from '@/features/claims/claimQuery';
import { spanOf } from '@/features/claims/outlook';
import { workClaimPath, workClaimsPath } from '@/surroundings/paths';
import { Nothing } from '@/ui/workspace/Nothing';
import { Written } from '@/ui/Written';
import type { Words } from '@/ui/words/createWords';
import { ClaimStatus } from '../ClaimStatus';
import { chartsOf } from './board';
import styles from './Board.module.css';
import { ChartCard } from './ChartCard';

type Properties = { portal: Portal; figures: ClaimFigures; mine: ListedClaims; words: Words };

/** How many of one's own are shown before the list takes over. */
const SHOWN = 6;

/** What an agent begins the day with: how much waits, for how long, and for whom; then one's own (CL-18). */
export function BoardPage({ portal, figures, mine, words }: Properties) {
  const { t } = words;
  const { decision, unassigned } = figures;
  const submitted = figures.states.find(({ state }) => state === 'submitted')?.count ?? 0;
  const span = decision && spanOf(decision.hours);
  return (
    <div className={styles.page}>
      <div>
        <h1>{t('workspace.claims.heading', { count: submitted })}</h1>
        <p className={styles.muted}>
          {t('workspace.claims.board.unassigned', { count: unassigned })}{' '}
          {span ? t('workspace.claims.board.decision', { span: t(`claims.outlook.${span.unit}`, { count: span.count }), count: decision.claims }) : null}
        </p>
      </div>
      <div className={styles.charts}>
        {chartsOf(figures, portal, words, portal.timeZone).map((chart) => (
          <ChartCard key={chart.key} chart={chart} none={t('workspace.claims.board.none')} />
        ))}
        <section aria-labelledby="mine">
          <h2 id="mine">{t('workspace.claims.board.mine')}</h2>
          {mine.claims.length === 0 ? (
            <Nothing title={t('workspace.claims.board.noneMine')}>{t('workspace.claims.board.noneMineText')}</Nothing>
          ) : (
            <ul className={styles.rows}>
              {mine.claims.slice(0, SHOWN).map(({ number, state, company, problem, submittedAt, updatedAt }) => (
                <li key={number}>
                  <Link href={workClaimPath(portal.key, number)} prefetch={false}>
                    {problem || t('claims.untitled')}
                  </Link>
                  <ClaimStatus state={state} words={words} />
                  <span className={styles.muted}>
                    {number}, {company}, <Written at={submittedAt ?? updatedAt} zone={portal.timeZone} words={words} className={undefined} />
                  </span>
                </li>
              ))}
            </ul>
          )}
          {mine.claims.length > SHOWN || mine.next ? (
            <p>
              <Link href={workClaimsPath(portal.key, addressOf(readClaimQuery({ list: 'active', mine: '1' })))} prefetch={false}>
                {t('workspace.claims.board.allMine')}
              </Link>
            </p>
          ) : null}
        </section>
      </div>
    </div>
  );
}
