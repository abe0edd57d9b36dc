import { readChat } from '@/cms/workCase';
import { workCasePartPath } from '@/surroundings/paths';
import { Nothing } from '@/ui/workspace/Nothing';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import { offerOf } from '../offered';
import { type CaseView, seen } from '../readCase';
import styles from './Chat.module.css';
import { ChatComposer } from './ChatComposer';
import { ChatMarks } from './ChatMarks';
import { ChatMessages } from './ChatMessages';
import { composerWords } from './chatWords';
import { ReadChat } from './ReadChat';

/** The whole chat of a case, and who is told of it by mail (EH-14). */
export async function ChatPage({ view, cursor }: { view: CaseView; cursor: string | undefined }) {
  const { portal, of, words } = view;
  const { t } = words;
  const { members, messages, next } = await seen(readChat(portal.key, of.documentId, cursor));
  const path = workCasePartPath(portal.key, of.number, 'chat');
  const [newest] = messages;
  return (
    <section aria-labelledby="chat" className={styles.page}>
      <h2 id="chat">{t('workspace.case.chat.heading')}</h2>
      {offerOf(of, 'writeChat', words) ? <ChatComposer portal={portal.key} of={of.documentId} members={members.filter(({ me }) => !me)} words={composerWords(words)} /> : null}
      {messages.length === 0 ? (
        <Nothing title={t('workspace.case.chat.noneTitle')}>
          {t('workspace.case.chat.none')}
        </Nothing>
      ) : (
        <ChatMessages messages={messages} view={view} />
      )}
      <div className={styles.pages}>
        {cursor ? <WorkButtonLink href={path}>{t('messages.newest')}</WorkButtonLink> : null}
        {next ? <WorkButtonLink href={`${path}?cursor=${encodeURIComponent(next)}`}>{t('messages.older')}</WorkButtonLink> : null}
      </div>
      <ChatMarks portal={portal.key} of={of.documentId} members={members} words={{ lead: t('workspace.case.chat.marks'), forced: t('workspace.case.chat.forced'), you: t('workspace.case.chat.you') }} />
      {newest?.unread && cursor === undefined ? <ReadChat portal={portal.key} of={of.documentId} until={newest.id} /> : null}
    </section>
  );
}
