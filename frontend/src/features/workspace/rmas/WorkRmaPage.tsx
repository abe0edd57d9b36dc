import { Printer } from 'lucide';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Portal, Rma } from '@/cms/types';
import { workClaimPath, workRmaPaperPath, workRmasPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { BackLink } from '@/ui/workspace/BackLink';
import { WorkButtonFile } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { Written } from '@/ui/Written';
import type { Words } from '@/ui/words/createWords';
import { RmaLines } from '../../rmas/RmaLines';
import { happenedTold, isExpired, rmaFacts } from '../../rmas/rmaTold';
import lines from '../claims/ClaimLines.module.css';
import { CommandButton } from '../commands/CommandButton';
import units from '../units/Units.module.css';
import styles from './Rma.module.css';
import { rmaSpecs } from './rmaSpecs';
import { RmaStatus } from './RmaStatus';

const looks = { table: lines.lines, figure: lines.figure, note: lines.number, rejected: lines.rejected };

/** A return with what becomes of it (CL-12). */
export function WorkRmaPage({ portal, rma, isIssued, words }: { portal: Portal; rma: Rma; isIssued: boolean; words: Words }) {
  const { t } = words;
  const at = { timeZone: portal.timeZone, words };
  return (
    <div className={units.page}>
      <BackLink href={workRmasPath(portal.key)}>{t('rmas.heading')}</BackLink>
      <div className={units.head}>
        <div>
          <h1>{t('rmas.numberOf', { number: rma.number })}</h1>
          <p className={units.muted}>{[rma.company, t('rmas.pieces', { count: rma.pieces })].join(', ')}</p>
          <div className={units.row}>
            <RmaStatus state={rma.state} words={words} />
          </div>
          <p>{waitsFor(rma, at)}</p>
        </div>
        <div className={units.acts}>
          {rmaSpecs(rma, words).map((spec, index) => (
            <CommandButton key={spec.label} spec={spec} look={index === 0 ? 'primary' : 'plain'} />
          ))}
          <WorkButtonFile href={workRmaPaperPath(portal.key, rma.number)} target="_blank">
            <Icon of={Printer} /> {t('rmas.paperOpen')}
          </WorkButtonFile>
        </div>
      </div>
      {isIssued ? <WorkNotice>{t('workspace.rmas.issue.done')}</WorkNotice> : null}
      <div className={units.parts}>
        <div>
          <Part id="lines" heading={t('rmas.lines')}>
            <RmaLines rma={rma} words={words} styles={looks} />
          </Part>
          <Part id="history" heading={t('rmas.history')}>
            <ol className={units.rows}>
              {[...rma.history].reverse().map((entry) => (
                <li key={entry.id}>
                  {happenedTold(entry, words)} <Written at={entry.at} zone={portal.timeZone} words={words} className={units.muted} />
                  {entry.comment ? <p className={styles.lines}>{entry.comment}</p> : null}
                </li>
              ))}
            </ol>
          </Part>
        </div>
        <aside aria-label={t('rmas.facts')}>
          <dl className={units.facts}>
            <Fact name={t('rmas.claim')}>
              <Link href={workClaimPath(portal.key, rma.claim)} prefetch={false}>
                {[rma.claim, rma.problem].filter(Boolean).join(', ')}
              </Link>
            </Fact>
            {rmaFacts(rma, at).map(({ term, value }) => (
              <Fact key={term} name={term}>
                {value}
              </Fact>
            ))}
            <Fact name={t('rmas.returnAddress')}>
              <span className={styles.lines}>{rma.returnAddress}</span>
            </Fact>
            {rma.instructions ? (
              <Fact name={t('rmas.instructions')}>
                <span className={styles.lines}>{rma.instructions}</span>
              </Fact>
            ) : null}
          </dl>
        </aside>
      </div>
    </div>
  );
}

/** Whom a return waits for; nothing where it has ended. */
function waitsFor(rma: Rma, at: { timeZone: string; words: Words }): string {
  const { t, datesIn } = at.words;
  if (rma.state === 'closed' || rma.state === 'cancelled') return '';
  return t(`workspace.rmas.next.${isExpired(rma, at) ? 'expired' : rma.state}`, { day: datesIn(at.timeZone).date(rma.validUntil) });
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className={units.part} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
