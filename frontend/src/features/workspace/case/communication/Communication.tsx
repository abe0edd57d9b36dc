import { listAsks, listCaseMessages, listCustomerAccess, readCaseSettings } from '@/cms/workCase';
import { workCasePartPath, workChoicesPath, workSendPath } from '@/surroundings/paths';
import { Nothing } from '@/ui/workspace/Nothing';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { offerOf } from '../offered';
import { type CaseView, seen } from '../readCase';
import { Asks } from './Asks';
import styles from './Communication.module.css';
import { Composer } from './Composer';
import { composerWords } from './composerWords';
import { Letters } from './Letters';

const DIRECTIONS = ['both', 'toCustomer', 'fromCustomer'] as const;

/** What the company and the customers of the case write to each other (CP-16, CP-20), and what they were asked for. */
export async function Communication({ view, cursor }: { view: CaseView; cursor: string | undefined }) {
  const { portal, of, words } = view;
  const { t } = words;
  const [{ messages, next }, asks, access, settings] = await seen(
    Promise.all([listCaseMessages(portal.key, of.documentId, cursor), listAsks(portal.key, of.documentId), listCustomerAccess(portal.key, of.documentId), readCaseSettings(portal.key, of.documentId)]),
  );
  const own = settings.overrides.communicationDirection;
  const direction = DIRECTIONS.find((known) => known === (own ?? settings.portal.communicationDirection)) ?? 'both';
  const readers = access.filter(({ grant, reachable }) => reachable && grant !== null && grant.revokedAt === null).map(({ contact }) => contact.name);
  const share = offerOf(of, 'shareDocument', words);
  const documentsFrom = share && !share.hindered ? workChoicesPath(portal.key, of.number, of.number, 'documents') : null;
  const path = workCasePartPath(portal.key, of.number, 'communication');
  return (
    <section aria-labelledby="communication">
      <header className={styles.head}>
        <h2 id="communication">{t('workspace.case.letter.heading')}</h2>
        <span className={styles.muted}>
          {t(`workspace.case.letter.direction.${direction}`)}, {t(own === undefined ? 'workspace.case.letter.asPortal' : 'workspace.case.letter.ownSetting')}
        </span>
      </header>
      {direction === 'fromCustomer' ? (
        <WorkNotice tone="warning">{t('workspace.case.letter.closed')}</WorkNotice>
      ) : (
        <Composer of={of.number} address={workSendPath(portal.key, of.number, crypto.randomUUID())} documentsFrom={documentsFrom} isEnded={of.status === 'closed' || of.status === 'cancelled'} words={composerWords(readers, words)} />
      )}
      <Asks asks={asks} view={view} />
      {messages.length === 0 ? (
        <Nothing title={t('workspace.case.letter.noneTitle')}>
          {t('workspace.case.letter.none')}
        </Nothing>
      ) : (
        <Letters messages={messages} view={view} />
      )}
      <div className={styles.pages}>
        {cursor ? <WorkButtonLink href={path}>{t('messages.newest')}</WorkButtonLink> : null}
        {next ? <WorkButtonLink href={`${path}?cursor=${encodeURIComponent(next)}`}>{t('messages.older')}</WorkButtonLink> : null}
      </div>
    </section>
  );
}
