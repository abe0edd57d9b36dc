import type { Claim, ClaimDocument, Portal } from '@/cms/types';
import { ClaimFiles } from '@/features/claims/files/ClaimFiles';
import { type TimelineEntry, timelineOf } from '@/features/claims/timeline';
import { writerOf } from '@/features/claims/writerOf';
import { workClaimFilePath } from '@/surroundings/paths';
import { classes } from '@/ui/layout';
import conversation from '@/ui/workspace/Conversation.module.css';
import type { Words } from '@/ui/words/createWords';
import { createMoney } from '@/ui/words/money';
import { Written } from '@/ui/Written';
import { stepSentence } from './stepSentence';
import styles from './WorkTimeline.module.css';

type Properties = { portal: Portal; claim: Claim; words: Words };

const fileLooks = { files: conversation.files, file: conversation.file, thumb: conversation.thumb, said: conversation.aside };

/** Files of the claim, as agents open them. */
export function WorkFiles({ portal, claim, words, label, files }: Properties & { label: string; files: readonly ClaimDocument[] }) {
  return <ClaimFiles label={label} files={files} hrefOf={({ id }) => workClaimFilePath(portal.key, claim.number, id)} words={words} styles={fileLooks} />;
}

/** What happened to a claim and what was written about it, notes among agents included. */
export function WorkTimeline({ portal, claim, words }: Properties) {
  const { t } = words;
  return (
    <ol className={conversation.entries} aria-label={t('claims.conversation')}>
      {timelineOf(claim).map((entry) => (
        <li key={entry.id} className={classes(entry.kind === 'comment' && entry.internal && styles.internal)}>
          <p>
            <b>{headOf(entry, words)}</b> <Written at={entry.at} zone={portal.timeZone} words={words} className={conversation.when} />
          </p>
          {entry.kind === 'step' ? <Decided entry={entry} claim={claim} words={words} /> : null}
          {entry.words ? <p className={conversation.words}>{entry.words}</p> : null}
          <WorkFiles portal={portal} claim={claim} words={words} label={t('claims.files.with')} files={entry.files} />
        </li>
      ))}
    </ol>
  );
}

function headOf(entry: TimelineEntry, words: Words): string {
  const { t } = words;
  const name = entry.by ?? '';
  if (entry.kind === 'comment') return entry.internal ? t('workspace.claims.noted', { name }) : writerOf(entry, words);
  return stepSentence({ ...entry, who: name }, words);
}

/** What was decided line by line, and what of the claim was approved. */
function Decided({ entry: { decided, approved }, claim: { currency, totals }, words: { t, tag } }: { entry: Extract<TimelineEntry, { kind: 'step' }>; claim: Claim; words: Words }) {
  if (approved !== null) {
    const money = createMoney(tag, currency, [approved, totals.total]);
    return <p>{t('claims.decisions.approvedOf', { approved: money.sum(approved), asked: money.sum(totals.total) })}</p>;
  }
  if (decided.length === 0) return null;
  return (
    <ul className={styles.decided}>
      {decided.map(({ line, decision, reason }, index) => (
        <li key={index}>{t(`workspace.claims.decisions.${decision ?? 'reopened'}`, { line, reason: reason ?? '' })}</li>
      ))}
    </ul>
  );
}
