import type { Claim, ClaimDocument } from '@/cms/types';
import { ClaimFiles } from '@/features/claims/files/ClaimFiles';
import { timelineOf } from '@/features/claims/timeline';
import { writerOf } from '@/features/claims/writerOf';
import { clientFilePath } from '@/surroundings/paths';
import conversation from '@/ui/Conversation.module.css';
import { Initials } from '@/ui/Initials';
import { createMoney } from '@/ui/words/money';
import { Written } from '@/ui/Written';
import type { ClientView } from '../readClient';
import styles from './Timeline.module.css';

type Properties = { view: ClientView; claim: Claim };

const fileLooks = { files: conversation.files, file: conversation.file, thumb: conversation.thumb, said: conversation.aside };

/** Files of the claim, as its client opens them. */
export function Files({ view: { portal, words }, claim, label, files }: Properties & { label: string; files: readonly ClaimDocument[] }) {
  return <ClaimFiles label={label} files={files} hrefOf={({ id }) => clientFilePath(portal.key, claim.number, id)} words={words} styles={fileLooks} />;
}

/** What happened to a claim and what was written about it (CL-07, CL-08). */
export function Timeline({ view, claim }: Properties) {
  const { portal, words } = view;
  const { t, tag } = words;
  const money = createMoney(tag, claim.currency, [claim.totals.total, claim.approved?.total ?? 0]);
  return (
    <ol className={conversation.entries} aria-label={t('claims.conversation')}>
      {timelineOf(claim).map((entry) => (
        <li key={entry.id} className={entry.kind === 'step' ? styles.step : undefined}>
          {entry.kind === 'comment' ? <Initials name={entry.by ?? '?'} /> : null}
          <p className={conversation.by}>
            <b>{entry.kind === 'step' ? t(`claims.steps.${entry.step}`, { name: entry.by ?? '' }) : writerOf(entry, words)}</b>{' '}
            <Written at={entry.at} zone={portal.timeZone} words={words} className={conversation.when} />
          </p>
          {entry.kind === 'step' && entry.approved !== null ? <p className={conversation.note}>{t('claims.decisions.approvedOf', { approved: money.sum(entry.approved), asked: money.sum(claim.totals.total) })}</p> : null}
          {entry.words ? <p className={conversation.words}>{entry.words}</p> : null}
          <Files label={t('claims.files.with')} view={view} claim={claim} files={entry.files} />
        </li>
      ))}
    </ol>
  );
}
