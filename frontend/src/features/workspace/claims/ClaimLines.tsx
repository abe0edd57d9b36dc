import type { Claim } from '@/cms/types';
import { ClaimTable } from '@/features/claims/lines/ClaimTable';
import type { Words } from '@/ui/words/createWords';
import { WorkButton } from '@/ui/workspace/WorkButton';
import styles from './ClaimLines.module.css';
import { LineDecision } from './decide/LineDecision';
import { moveForm } from './decide/Move';

const looks = { table: styles.lines, figure: styles.figure, wide: styles.wide, number: styles.number, many: styles.many, reason: styles.reason, rejected: styles.rejected, deciding: styles.deciding, total: styles.total };

/** What a claim asks for; while an agent reads it, each line is decided where it stands (CL-18). */
export function ClaimLines({ claim, words }: { claim: Claim; words: Words }) {
  const { t } = words;
  if (claim.state !== 'inReview') return <ClaimTable claim={claim} words={words} styles={looks} />;
  const said = { open: t('workspace.claims.decisions.open'), approve: t('workspace.claims.decisions.approve'), reject: t('workspace.claims.decisions.reject'), reason: t('workspace.claims.decisions.reason') };
  return (
    <>
      <ClaimTable
        claim={claim}
        words={words}
        styles={looks}
        below={({ description, decision, decisionReason }, place) => (
          <LineDecision form={moveForm} line={place} decision={decision ?? 'open'} reason={decisionReason ?? ''} words={{ ...said, about: t('workspace.claims.decisions.about', { line: description }) }} />
        )}
      />
      <WorkButton form={moveForm} name="step" value="decide" className={styles.save}>
        {t('workspace.claims.decisions.save')}
      </WorkButton>
    </>
  );
}
