import { Download } from 'lucide';
import type { ReactNode } from 'react';
import type { WholeMail } from '@/cms/types';
import { faceOf } from '@/features/mail-history/faceOf';
import { type MailStep, reasonOf, stepsOf } from '@/features/mail-history/stepsOf';
import { Badge } from '@/ui/Badge';
import { Icon } from '@/ui/Icon';
import type { Words } from '@/ui/words/createWords';
import { TextLinkTo } from '@/ui/workspace/TextLinkTo';
import { WorkButtonFile } from '@/ui/workspace/WorkButton';
import { Written } from '@/ui/Written';
import styles from './Mail.module.css';
import { MailWords } from './MailWords';

type Properties = {
  mail: WholeMail;
  zone: string;
  words: Words;
  back: { href: string; label: string };
  /** The address of its source. */
  source: string;
  /** What can be done about it. */
  children?: ReactNode;
};

/** One mail or SMS: whom it was for, what became of it, and its words, in which secrets stand as ••• (MS-07). */
export function MailView({ mail, zone, words, back, source, children }: Properties) {
  const { t } = words;
  const { badge, state } = faceOf(mail);
  const reason = badge === 'done' ? null : reasonOf(mail, words);
  const files = mail.files.length > 0 ? mail.files : mail.attachments;
  return (
    <section className={styles.mail} aria-labelledby="mail">
      <p>
        <TextLinkTo href={back.href}>{back.label}</TextLinkTo>
      </p>
      <header className={styles.head}>
        <h2 id="mail">{mail.subject ?? t(`mailHistory.channel.${mail.channel}`)}</h2>
        <Badge state={badge}>{t(`mailHistory.state.${state}`)}</Badge>
        <p className={styles.muted}>{mail.direction === 'sent' ? t('mailHistory.to', { who: mail.to ?? '' }) : t('mailHistory.from', { who: mail.from ?? t('mailHistory.unknown') })}</p>
      </header>
      <ol className={styles.steps} aria-label={t('mailHistory.one.steps')}>
        {stepsOf(mail).map((step) => (
          <li key={step.key}>
            <span>{stepWords(step, words)}</span>
            {step.at ? <Written at={step.at} zone={zone} words={words} className={styles.muted} /> : null}
          </li>
        ))}
      </ol>
      {reason ? <p className={styles.reason}>{reason}</p> : null}
      {children}
      <MailWords mail={mail} words={words} />
      {files.length > 0 ? (
        <ul className={styles.files} aria-label={t('messages.attachments')}>
          {files.map(({ name }, index) => (
            <li key={`${index} ${name}`}>{name}</li>
          ))}
        </ul>
      ) : null}
      {mail.source ? (
        <WorkButtonFile small href={source}>
          <Icon of={Download} className={styles.icon} />
          {t('mailHistory.one.source')}
        </WorkButtonFile>
      ) : null}
    </section>
  );
}

function stepWords({ key, tries }: MailStep, { t }: Words): string {
  const said = t(`mailHistory.one.step.${key}`);
  return tries > 1 ? `${said}, ${t('mailHistory.one.tries', { count: tries })}` : said;
}
