import { Printer } from 'lucide';
import type { Rma } from '@/cms/types';
import { OwnForm } from '@/features/account/OwnForm';
import { clientClaimPath, clientRmaPaperPath, clientRmasPath } from '@/surroundings/paths';
import { ButtonLink } from '@/ui/Button';
import { Facts } from '@/ui/Facts';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { Note, Section, TextLink } from '@/ui/Section';
import { Written } from '@/ui/Written';
import { RmaLines } from '../../rmas/RmaLines';
import { happenedTold, isExpired, rmaFacts } from '../../rmas/rmaTold';
import { ClientFrame } from '../ClientFrame';
import sums from '../claim/ClaimSums.module.css';
import products from '../products/Products.module.css';
import type { ClientView } from '../readClient';
import { RmaBadge } from './RmaBadge';
import styles from './RmaPage.module.css';
import { RmaWay } from './RmaWay';
import { shipAction } from './shipAction';

const looks = { table: sums.sums, figure: sums.figure, note: sums.number, rejected: sums.rejected };

/** A return as the dealer reads it: where it goes, what goes back, and how it was sent (CL-12). */
export function RmaPage({ view, rma, isSent }: { view: ClientView; rma: Rma; isSent: boolean }) {
  const { portal, words } = view;
  const { t, datesIn } = words;
  const at = { timeZone: portal.timeZone, words };
  const said = { company: portal.name, day: datesIn(portal.timeZone).date(rma.validUntil) };
  const hasPaper = rma.state !== 'cancelled' && rma.state !== 'closed';
  return (
    <ClientFrame view={view} current="rmas">
      <div className={products.head}>
        <ButtonLink look="plain" href={clientRmasPath(portal.key)}>
          {t('rmas.heading')}
        </ButtonLink>
        <h1>{t('rmas.numberOf', { number: rma.number })}</h1>
        <RmaBadge state={rma.state} words={words} />
        <p>{t(isExpired(rma, at) ? 'rmas.expired' : `rmas.happens.${rma.state}`, said)}</p>
        {hasPaper ? (
          <ButtonLink look="quiet" href={clientRmaPaperPath(portal.key, rma.number)} target="_blank">
            <Icon of={Printer} className={styles.icon} /> {t('rmas.paperOpen')}
          </ButtonLink>
        ) : null}
      </div>
      {isSent ? <Notice tone="success">{t('rmas.ship.done', said)}</Notice> : null}
      <RmaWay rma={rma} zone={portal.timeZone} words={words} />
      <div className={products.parts}>
        <div className={products.part}>
          {rma.commands.includes('ship') ? <Ship view={view} rma={rma} /> : null}
          <Section id="lines" heading={t('rmas.lines')}>
            <RmaLines rma={rma} words={words} styles={looks} />
          </Section>
          <Section id="address" heading={t('rmas.returnAddress')}>
            <address className={styles.lines}>{rma.returnAddress}</address>
          </Section>
          {rma.instructions ? (
            <Section id="instructions" heading={t('rmas.instructions')}>
              <p className={styles.lines}>{rma.instructions}</p>
            </Section>
          ) : null}
          <Section id="history" heading={t('rmas.history')}>
            <ol className={products.rows}>
              {[...rma.history].reverse().map((entry) => (
                <li key={entry.id}>
                  {happenedTold(entry, words)}
                  {entry.comment ? <p className={styles.lines}>{entry.comment}</p> : null}
                  <p>
                    <Written at={entry.at} zone={portal.timeZone} words={words} className={undefined} />
                  </p>
                </li>
              ))}
            </ol>
          </Section>
        </div>
        <aside aria-label={t('rmas.facts')}>
          <Facts facts={[{ term: t('rmas.claim'), value: <TextLink href={clientClaimPath(portal.key, rma.claim)}>{[rma.claim, rma.problem].filter(Boolean).join(', ')}</TextLink> }, ...rmaFacts(rma, at)]} />
        </aside>
      </div>
    </ClientFrame>
  );
}

/** The carrier and its number, entered once or put right. */
function Ship({ view: { portal, words }, rma }: { view: ClientView; rma: Rma }) {
  const { t } = words;
  const isFirst = rma.state === 'issued';
  const field = (name: 'carrier' | 'tracking', hint?: string) => ({ name, label: t(`rmas.${name}`), kind: 'text' as const, value: rma[name] ?? '', autoComplete: 'off', maxLength: 80, ...(hint !== undefined && { hint }) });
  return (
    <Section id="ship" heading={t(isFirst ? 'rmas.ship.heading' : 'rmas.ship.change')}>
      <div className={products.form}>
        <Note>{t(isFirst ? 'rmas.ship.lead' : 'rmas.ship.changeLead', { company: portal.name })}</Note>
        <OwnForm
          look="client"
          action={shipAction}
          hidden={{ portal: portal.key, number: rma.number, version: rma.version }}
          fields={[field('carrier', t('rmas.ship.carrierHint')), field('tracking')]}
          submit={t(isFirst ? 'rmas.ship.submit' : 'rmas.ship.changeSubmit')}
        />
      </div>
    </Section>
  );
}
