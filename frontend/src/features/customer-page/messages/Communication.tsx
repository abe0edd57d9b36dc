import { randomUUID } from 'node:crypto';
import type { CaseListItem, CustomerPage, Messages } from '@/cms/types';
import { letterPath, tabPath } from '@/surroundings/paths';
import { ButtonLink } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Note } from '@/ui/Section';
import type { Words } from '@/ui/words/createWords';
import { CaseFrame } from '../CaseFrame';
import { TabHead } from '../head/TabHead';
import { LetterForm } from '../letter/LetterForm';
import { letterWords } from '../letter/letterWords';
import type { Problem } from '../letter/problems';
import styles from './Communication.module.css';
import { Letters } from './Letters';

type Properties = {
  page: CustomerPage;
  cases: CaseListItem[];
  messages: Messages;
  /** Set where the address asks for messages older than the newest. */
  older: boolean;
  /** Set on the way back from sending one. */
  sent: boolean;
  /** Why it was not sent, where no script could say so beside the field. */
  problem: Problem | null;
  words: Words;
};

/** Letters to and from the company (CP-16). */
export function Communication({ page, cases, messages, older, sent, problem, words }: Properties) {
  const { t } = words;
  const { portal } = page;
  const address = tabPath(portal.key, page.case.number, 'communication');
  const answering = page.handler?.name.split(' ')[0];
  const sentence = messages.mayWrite ? t('messages.answers', { name: answering ?? portal.name }) : t('messages.readOnly', { name: portal.name });
  const lead = t(messages.mayWrite ? 'messages.lead' : 'messages.readOnlyLead');
  return (
    <CaseFrame page={page} cases={cases} current="communication" head={<TabHead page={page} sentence={sentence} lead={lead} brief words={words} />} words={words}>
      <div className={styles.columns}>
        <section aria-labelledby="write">
          <h2 id="write" className={styles.heading}>
            {messages.mayWrite && answering ? t('messages.writeTo', { name: answering }) : t('messages.write')}
          </h2>
          {sent ? <Notice tone="success">{t('messages.sent')}</Notice> : null}
          {messages.mayWrite ? (
            <LetterForm
              id={`message-${page.case.number}`}
              kind="message"
              action={letterPath(portal.key, page.case.number, randomUUID())}
              problem={problem}
              words={letterWords('message', words)}
            />
          ) : (
            <Note>{t('messages.readOnlyNote')}</Note>
          )}
        </section>
        <section aria-label={t('messages.heading')}>
          <Letters messages={messages.messages} page={page} words={words} />
          {messages.next || older ? (
            <div className={styles.way}>
              {older ? (
                <ButtonLink look="quiet" href={address}>
                  {t('messages.newest')}
                </ButtonLink>
              ) : null}
              {messages.next ? (
                <ButtonLink look="quiet" href={`${address}?cursor=${encodeURIComponent(messages.next)}`}>
                  {t('messages.older')}
                </ButtonLink>
              ) : null}
            </div>
          ) : null}
        </section>
      </div>
    </CaseFrame>
  );
}
