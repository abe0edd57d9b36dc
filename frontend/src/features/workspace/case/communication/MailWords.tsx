import type { WholeMail } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import styles from './Mail.module.css';

/** The words of a mail as text. One that came as a page alone is shown in a frame in which nothing runs, loads or leads anywhere. */
export function MailWords({ mail: { text, html, comment, source }, words: { t } }: { mail: WholeMail; words: Words }) {
  const shown = text ?? html;
  return (
    <>
      {comment ? (
        <div className={styles.taken}>
          <h3>{t('mailHistory.one.comment')}</h3>
          <p className={styles.words}>{comment}</p>
        </div>
      ) : null}
      <section className={styles.part} aria-labelledby="mail-text">
        <h3 id="mail-text" className={styles.heading}>
          {t('mailHistory.one.text')}
        </h3>
        {text !== null ? (
          <p className={styles.words}>{text}</p>
        ) : html !== null ? (
          <iframe className={styles.frame} title={t('mailHistory.one.text')} sandbox="" srcDoc={html} />
        ) : (
          <p className={styles.muted}>{t(source ? 'mailHistory.one.none' : 'mailHistory.one.notYet')}</p>
        )}
        {shown?.includes('•••') ? <p className={styles.muted}>{t('mailHistory.one.struck')}</p> : null}
      </section>
    </>
  );
}
