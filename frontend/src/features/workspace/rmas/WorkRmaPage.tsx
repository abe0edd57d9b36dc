import { Printer } from 'lucide';
import Link from 'next/link';
import type { Portal, Rma } from '@/cms/types';
import { workClaimPath, workRmaPaperPath, workRmasPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { WorkButtonFile } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { muted } from '@/ui/workspace/page';
import { Written } from '@/ui/Written';
import type { Words } from '@/ui/words/createWords';
import { RmaLines } from '../../rmas/RmaLines';
import { happenedTold, isExpired, rmaFacts } from '../../rmas/rmaTold';
import lines from '../claims/ClaimLines.module.css';
import { CommandButton } from '../commands/CommandButton';
import { ThingFact, ThingPage, ThingPart } from '../thing/ThingPage';
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
    <ThingPage
      back={{ href: workRmasPath(portal.key), label: t('rmas.heading') }}
      head={{ title: t('rmas.numberOf', { number: rma.number }), lead: [rma.company, t('rmas.pieces', { count: rma.pieces })].join(', '), badges: <RmaStatus state={rma.state} words={words} />, told: waitsFor(rma, at) }}
      acts={
        <>
          {rmaSpecs(rma, words).map((spec, index) => (
            <CommandButton key={spec.label} spec={spec} look={index === 0 ? 'primary' : 'plain'} />
          ))}
          <WorkButtonFile href={workRmaPaperPath(portal.key, rma.number)} target="_blank">
            <Icon of={Printer} /> {t('rmas.paperOpen')}
          </WorkButtonFile>
        </>
      }
      notice={isIssued ? <WorkNotice>{t('workspace.rmas.issue.done')}</WorkNotice> : null}
      facts={{
        label: t('rmas.facts'),
        rows: (
          <>
            <ThingFact name={t('rmas.claim')}>
              <Link href={workClaimPath(portal.key, rma.claim)} prefetch={false}>
                {[rma.claim, rma.problem].filter(Boolean).join(', ')}
              </Link>
            </ThingFact>
            {rmaFacts(rma, at).map(({ term, value }) => (
              <ThingFact key={term} name={term}>
                {value}
              </ThingFact>
            ))}
            <ThingFact name={t('rmas.returnAddress')}>
              <span className={styles.lines}>{rma.returnAddress}</span>
            </ThingFact>
            {rma.instructions ? (
              <ThingFact name={t('rmas.instructions')}>
                <span className={styles.lines}>{rma.instructions}</span>
              </ThingFact>
            ) : null}
          </>
        ),
      }}
    >
      <ThingPart id="lines" heading={t('rmas.lines')}>
        <RmaLines rma={rma} words={words} styles={looks} />
      </ThingPart>
      <ThingPart id="history" heading={t('rmas.history')}>
        <ol className={units.rows}>
          {[...rma.history].reverse().map((entry) => (
            <li key={entry.id}>
              {happenedTold(entry, words)} <Written at={entry.at} zone={portal.timeZone} words={words} className={muted} />
              {entry.comment ? <p className={styles.lines}>{entry.comment}</p> : null}
            </li>
          ))}
        </ol>
      </ThingPart>
    </ThingPage>
  );
}

/** Whom a return waits for; nothing where it has ended. */
function waitsFor(rma: Rma, at: { timeZone: string; words: Words }): string {
  const { t, datesIn } = at.words;
  if (rma.state === 'closed' || rma.state === 'cancelled') return '';
  return t(`workspace.rmas.next.${isExpired(rma, at) ? 'expired' : rma.state}`, { day: datesIn(at.timeZone).date(rma.validUntil) });
}
