import { readChat } from '@/cms/workCase';
import { workCasePartPath } from '@/surroundings/paths';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import { offerOf } from '../offered';
import type { CaseView } from '../readCase';
import styles from './Chat.module.css';
import { ChatComposer } from './ChatComposer';
import { ChatMessages } from './ChatMessages';
import { composerWords } from './chatWords';

const shown = 3;

/** The newest of the chat beside the case, and a place to write. */
export async function ChatRail({ view }: { view: CaseView }) {
  const { portal, of, words } = view;
  const { t } = words;
  const { members, messages } = await readChat(portal.key, of.documentId);
  return (
    <section className={styles.rail} aria-labelledby="chat-rail">
      <header>
        <h2 id="chat-rail">{t('workspace.case.chat.heading')}</h2>
        <span className={styles.muted}>{t('workspace.case.chat.members', { count: members.length })}</span>
        <span className={styles.all}>
          <TextLinkTo href={workCasePartPath(portal.key, of.number, 'chat')}>{t('workspace.case.chat.open')}</TextLinkTo>
        </span>
      </header>
      {messages.length === 0 ? <p className={styles.muted}>{t('workspace.case.chat.none')}</p> : <ChatMessages messages={messages.slice(0, shown)} view={view} />}
      {offerOf(of, 'writeChat', words) ? <ChatComposer portal={portal.key} of={of.documentId} members={members.filter(({ me }) => !me)} words={composerWords(words)} /> : null}
    </section>
  );
}
