import { CircleCheck } from 'lucide';
import type { ListedClaims } from '@/cms/types';
import { Empty } from '@/ui/Empty';
import { Section } from '@/ui/Section';
import { ownWords } from '@/ui/words/ownWords';
import { ClaimRows } from './ClaimRows';
import { ClientFrame, NewClaim } from './ClientFrame';
import styles from './HomePage.module.css';
import { namedPlaces } from './places';
import type { ShownClient } from './readClient';

/** What waits for the client first, then where everything is (CL-01). */
export function HomePage({ view, asked, drafts }: { view: ShownClient; asked: ListedClaims; drafts: ListedClaims }) {
  const { portal, member, counts: { claims }, wording, words } = view;
  const { t } = words;
  const heading = ownWords(wording.heading, words);
  const text = ownWords(wording.text, words);
  const waiting = { currency: asked.currency, claims: [...asked.claims, ...drafts.claims] };
  return (
    <ClientFrame view={view} current="home">
      <div className={styles.greeting}>
        <div>
          <h1>{heading?.replaceAll('{name}', () => member.name) ?? t('claims.greeting', { name: member.name })}</h1>
          <p>{t('claims.waitingCount', { asked: claims.infoRequested, drafts: claims.draft })}</p>
        </div>
        <NewClaim view={view} />
      </div>
      {text ? <p className={styles.text}>{text}</p> : null}
      <ul className={styles.cards}>
        {namedPlaces(view)
          .flatMap(({ cards }) => cards)
          .map(({ href, figure, label }) => (
            <li key={href}>
              <a href={href}>
                <b>{figure}</b>
                {label}
              </a>
            </li>
          ))}
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
