import { listMailsOfClaim } from '@/cms/claimMails';
import type { Portal } from '@/cms/types';
import { MailRows } from '@/features/workspace/case/communication/MailRows';
import { seen } from '@/features/workspace/case/readCase';
import { workClaimMailPath, workClaimMailsPath, workClaimPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { Nothing } from '@/ui/workspace/Nothing';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import styles from './ClaimMails.module.css';

type Properties = { portal: Portal; number: string; cursor?: string; words: Words };

/** Every mail of a claim in both directions, with what became of it (CL-09): the newest on the claim's page, older ones page by page. */
export async function ClaimMails({ portal, number, cursor, words }: Properties) {
  const { t } = words;
  const { entries, next } = await seen(listMailsOfClaim(portal.key, number, cursor));
  return (
    <section className={styles.mails} aria-labelledby="mails">
      <h2 id="mails">{t('workspace.claims.mail.heading')}</h2>
      {entries.length === 0 ? (
        <Nothing title={t('workspace.claims.mail.noneTitle')}>{t('workspace.claims.mail.none')}</Nothing>
      ) : (
        <MailRows entries={entries} zone={portal.timeZone} words={words} pathOf={(id) => workClaimMailPath(portal.key, number, id)} />
      )}
      {cursor !== undefined || next ? (
        <p className={styles.pages}>
          {cursor === undefined ? null : <WorkButtonLink href={`${workClaimPath(portal.key, number)}#mails`}>{t('workspace.claims.mail.newest')}</WorkButtonLink>}
          {next ? <WorkButtonLink href={`${workClaimMailsPath(portal.key, number)}?cursor=${encodeURIComponent(next)}`}>{t('workspace.claims.mail.older')}</WorkButtonLink> : null}
        </p>
      ) : null}
    </section>
  );
}
