import type { AskedRfq, Portal } from '@/cms/types';
import { BidSheet } from '@/features/bidding/BidSheet';
import type { BidOutcome } from '@/features/bidding/outcome';
import { invitationPaperPath, invitationSendPath, invitationsPath } from '@/surroundings/paths';
import { BackLink } from '@/ui/workspace/BackLink';
import type { Words } from '@/ui/words/createWords';
import styles from './Invitations.module.css';

type Properties = { portal: Portal; asked: AskedRfq; outcome: BidOutcome; words: Words };

/** One request that the member's office was invited to, and its bid. The case behind it stays its company's. */
export function InvitationPage({ portal, asked, outcome, words }: Properties) {
  const { t } = words;
  return (
    <div className={styles.page}>
      <div>
        <BackLink href={invitationsPath(portal.key)}>{t('workspace.places.rfqs')}</BackLink>
      </div>
      <h1>{t('workspace.invitations.title', { tasks: asked.tasks.map(({ title }) => title).join(', ') })}</h1>
      <BidSheet asked={asked} action={invitationSendPath(portal.key, asked.documentId)} paperPath={(file) => invitationPaperPath(portal.key, asked.documentId, file)} {...outcome} words={words} />
    </div>
  );
}
