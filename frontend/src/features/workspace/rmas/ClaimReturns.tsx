import Link from 'next/link';
import type { Claim, Portal, RmasOfClaim } from '@/cms/types';
import { issueRmaPath, workRmaPath } from '@/surroundings/paths';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import type { Words } from '@/ui/words/createWords';
import units from '../units/Units.module.css';
import { RmaStatus } from './RmaStatus';

/** The returns of a claim on its page, and the way to another one. */
export function ClaimReturns({ portal, claim, returns: { rmas, proposal }, words }: { portal: Portal; claim: Pick<Claim, 'number'>; returns: RmasOfClaim; words: Words }) {
  const { t } = words;
  if (rmas.length === 0 && proposal === null) return null;
  return (
    <section className={units.part} aria-labelledby="returns">
      <h2 id="returns">{t('rmas.ofClaim')}</h2>
      {rmas.length > 0 ? (
        <ul className={units.rows}>
          {rmas.map(({ number, state }) => (
            <li key={number} className={units.row}>
              <Link href={workRmaPath(portal.key, number)} prefetch={false}>
                {number}
              </Link>
              <RmaStatus state={state} words={words} />
            </li>
          ))}
        </ul>
      ) : null}
      {proposal ? (
        <p>
          <WorkButtonLink href={issueRmaPath(portal.key, claim.number)}>{t('workspace.rmas.issue.open')}</WorkButtonLink>
        </p>
      ) : null}
    </section>
  );
}
