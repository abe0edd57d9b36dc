import { CircleCheck } from 'lucide';
import type { ListedClaims } from '@/cms/types';
import { clientClaimsPath, clientKnowledgePath, clientProductsPath, clientRmasPath } from '@/surroundings/paths';
import { Empty } from '@/ui/Empty';
import { Section } from '@/ui/Section';
import { addressOf, claimLists, countOf, readClaimQuery } from '../claims/claimQuery';
import { ClaimRows } from './ClaimRows';
import { ClientFrame, NewClaim } from './ClientFrame';
import styles from './HomePage.module.css';
import type { ClientView } from './readClient';

/** What waits for the client first, then where everything is (CL-01). */
export function HomePage({ view, asked, drafts }: { view: ClientView; asked: ListedClaims; drafts: ListedClaims }) {
  const { portal, member, counts, rmas, units, articles, words } = view;
  const { t } = words;
  const waiting = { currency: asked.currency, claims: [...asked.claims, ...drafts.claims] };
  return (
    <ClientFrame view={view} current="home">
      <div className={styles.greeting}>
        <div>
          <h1>{t('claims.greeting', { name: member.name })}</h1>
          <p>{t('claims.waitingCount', { asked: counts.infoRequested, drafts: counts.draft })}</p>
        </div>
        <NewClaim view={view} />
      </div>
      <ul className={styles.cards}>
        {claimLists.map((list) => (
          <li key={list}>
            <a href={clientClaimsPath(portal.key, addressOf(readClaimQuery({ list })))}>
              <b>{countOf(list, counts)}</b>
              {t(`claims.lists.${list}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={clientRmasPath(portal.key, 'state=issued')}>
            <b>{rmas.issued}</b>
            {t('rmas.toSend')}
          </a>
        </li>
        <li>
          <a href={clientProductsPath(portal.key, 'registration=pending')}>
            <b>{units.pending}</b>
            {t('units.registrations.pending')}
          </a>
        </li>
        <li>
          <a href={clientKnowledgePath(portal.key)}>
            <b>{articles}</b>
            {t('knowledge.heading')}
          </a>
        </li>
      </ul>
      <Section id="waiting" heading={t('claims.waiting')}>
        {waiting.claims.length === 0 ? (
          <Empty icon={CircleCheck} title={t('claims.nothingWaits')}>
            {t('claims.nothingWaitsText')}
          </Empty>
        ) : (
          <ClaimRows portal={portal} found={waiting} label={t('claims.waiting')} words={words} />
        )}
      </Section>
    </ClientFrame>
  );
}
