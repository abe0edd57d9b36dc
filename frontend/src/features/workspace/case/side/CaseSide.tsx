import { FileText, History, KeyRound, Mails, MessageSquare, MessagesSquare } from 'lucide';
import type { ReactNode } from 'react';
import { workCasePartPath, workCasePath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { UnreadArrow } from '@/ui/workspace/UnreadArrow';
import { CaseLink } from '../frame/CaseLink';
import type { CaseView } from '../readCase';
import { CasePeople } from './CasePeople';
import styles from './CaseSide.module.css';
import { SideFacts } from './SideFacts';

/** The ways into the case, and who has to do with it. */
export function CaseSide({ view }: { view: CaseView }) {
  const { portal, of, words } = view;
  const { t } = words;
  const base = workCasePath(portal.key, of.number);
  const part = (name: Parameters<typeof workCasePartPath>[2]) => workCasePartPath(portal.key, of.number, name);
  const { communication, documents, access, chat } = of.parts;
  return (
    <div className={styles.side}>
      <nav aria-label={t('workspace.case.side.label')}>
        <ul>
          <Entry href={part('documents')} icon={FileText} count={documents.unseen > 0 ? <b>{t('workspace.case.side.new', { count: documents.unseen })}</b> : documents.count}>
            {t('workspace.case.side.documents')}
          </Entry>
          {communication ? (
            <>
              <Entry
                href={part('communication')}
                also={[base]}
                icon={MessagesSquare}
                mark={communication.unread > 0 ? <UnreadArrow calls word={t('workspace.case.letter.unread')} /> : null}
                count={communication.unread > 0 ? <b>{t('workspace.case.side.new', { count: communication.unread })}</b> : communication.messages}
              >
                {t('workspace.case.side.communication')}
              </Entry>
              <Entry href={part('mails')} below={part('mails')} icon={Mails}>
                {t('workspace.case.side.mails')}
              </Entry>
            </>
          ) : null}
          <Entry href={part('chat')} icon={MessageSquare} count={chat.unread > 0 ? <b>{t('workspace.case.side.new', { count: chat.unread })}</b> : chat.messages}>
            {t('workspace.case.side.chat')}
          </Entry>
          {access ? (
            <Entry href={part('access')} icon={KeyRound} count={access.people}>
              {t('workspace.case.side.access')}
            </Entry>
          ) : null}
          {of.parts.log ? (
            <Entry href={part('log')} icon={History}>
              {t('workspace.case.log.heading')}
            </Entry>
          ) : null}
        </ul>
      </nav>
      <SideFacts at={base} label={t('workspace.case.side.facts')}>
        <CasePeople view={view} />
      </SideFacts>
    </div>
  );
}

function Entry({ href, also, below, icon, mark, count, children }: { href: string; also?: string[]; below?: string; icon: typeof FileText; mark?: ReactNode; count?: ReactNode; children: ReactNode }) {
  return (
    <li>
      <CaseLink href={href} {...(also && { also })} {...(below && { below })}>
        <Icon of={icon} className={styles.icon} />
        <span className={styles.called}>{children}</span>
        {mark}
        {count ? <span className={styles.count}>{count}</span> : null}
      </CaseLink>
    </li>
  );
}
