import type { Claim } from '@/cms/types';
import { clientClaimPath } from '@/surroundings/paths';
import { ClientFrame } from '../ClientFrame';
import type { ClientView } from '../readClient';
import { draftOf, typedSum } from './draft';
import { clockOf, typingOf } from './draftAnswers';
import { DraftForm } from './DraftForm';
import styles from './DraftPage.module.css';
import { draftWords } from './draftWords';
import { attachmentWords } from './files/attachmentWords';

/** A claim while it is written. */
export function DraftPage({ view, claim }: { view: ClientView; claim: Claim }) {
  const { portal, member, words } = view;
  const { t } = words;
  const typing = typingOf(words, portal);
  const most = claim.documents.length + claim.room;
  return (
    <ClientFrame view={view} current="draft">
      <div className={styles.head}>
        <h1>{t('claims.newHeading')}</h1>
        <p>{t('claims.draftOf', { number: claim.number, company: claim.company })}</p>
      </div>
      <DraftForm
        portal={portal.key}
        number={claim.number}
        version={claim.version}
        member={member.documentId}
        start={{ draft: draftOf(claim, typing), unit: claim.unit, savedAt: clockOf(claim.updatedAt, portal, words) }}
        rate={claim.labourRate === null ? null : typedSum(claim.labourRate, typing)}
        currency={claim.currency}
        typing={typing}
        attachments={{ files: claim.documents, most, words: attachmentWords(words, most) }}
        goTo={`${clientClaimPath(portal.key, claim.number)}?done=submitted`}
        words={draftWords(words)}
      />
    </ClientFrame>
  );
}
