import { Download } from 'lucide';
import { readMail } from '@/cms/workCase';
import { faceOf } from '@/features/mail-history/faceOf';
import { type MailStep, reasonOf, stepsOf } from '@/features/mail-history/stepsOf';
import { workCasePartPath, workMailSourcePath } from '@/surroundings/paths';
import { Badge } from '@/ui/Badge';
import { Icon } from '@/ui/Icon';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import { WorkButtonFile } from '@/ui/workspace/WorkButton';
import { Written } from '@/ui/Written';
import { type CaseView, seen } from '../readCase';
import styles from './Mail.module.css';
import { MailWords } from './MailWords';

/** One mail or SMS of the case: whom it was for, what became of it, and its words, in which secrets stand as ••• (MS-07). */
export async function Mail({ view, message }: { view: CaseView; message: string }) {
  const { portal, of, words } = view;
  const { t } = words;
  const mail = await seen(readMail(portal.key, of.documentId, message));
  const { badge, state } = faceOf(mail);
  const reason = badge === 'done' ? null : reasonOf(mail, words);
  const files = mail.files.length > 0 ? mail.files : mail.attachments;
  return (
    <section className={styles.mail} aria-labelledby="mail">
      <p>
        <TextLinkTo href={workCasePartPath(portal.key, of.number, 'mails')}>{t('mailHistory.one.back')}</TextLinkTo>
      </p>
      <header className={styles.head}>
        <h2 id="mail">{mail.subject ?? t(`mailHistory.channel.${mail.channel}`)}</h2>
        <Badge state={badge}>{t(`mailHistory.state.${state}`)}</Badge>
        <p className={styles.muted}>{mail.direction === 'sent' ? t('mailHistory.to', { who: mail.to ?? '' }) : t('mailHistory.from', { who: mail.from ?? t('mailHistory.unknown') })}</p>
      </header>
      <ol className={styles.steps} aria-label={t('mailHistory.one.steps')}>
        {stepsOf(mail).map((step) => (
          <li key={step.key}>
            <span>{stepWords(step, view)}</span>
            {step.at ? <Written at={step.at} zone={portal.timeZone} words={words} className={styles.muted} /> : null}
          </li>
        ))}
      </ol>
      {reason ? <p className={styles.reason}>{reason}</p> : null}
      <MailWords mail={mail} words={words} />
      {files.length > 0 ? (
        <ul className={styles.files} aria-label={t('messages.attachments')}>
          {files.map(({ name }, index) => (
            <li key={`${index} ${name}`}>{name}</li>
          ))}
        </ul>
      ) : null}
      {mail.source ? (
        <WorkButtonFile small href={workMailSourcePath(portal.key, of.number, mail.id)}>
          <Icon of={Download} className={styles.icon} />
          {t('mailHistory.one.source')}
        </WorkButtonFile>
      ) : null}
    </section>
  );
}

function stepWords({ key, tries }: MailStep, { words: { t } }: CaseView): string {
  const said = t(`mailHistory.one.step.${key}`);
  return tries > 1 ? `${said}, ${t('mailHistory.one.tries', { count: tries })}` : said;
}
