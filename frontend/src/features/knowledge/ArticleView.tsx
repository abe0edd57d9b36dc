import { FileText } from 'lucide';
import type { ReactNode } from 'react';
import type { ArticlePreview, Portal } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import { wallClock } from '@/ui/words/dates';
import { fileSize } from '@/ui/words/fileSize';
import type { Words } from '@/ui/words/createWords';
import { bodyWith } from './articleBody';
import styles from './Knowledge.module.css';

type Properties = { portal: Portal; article: ArticlePreview & { shownAt?: string }; fileOf: (id: string) => string; words: Words; className: string | undefined; children?: ReactNode };

/** An article with what goes along with it. Its body was cleaned when it was saved, and the page's policy runs nothing of it. */
export function ArticleView({ portal, article: { title, summary, category, language, internal, body, attachments, shownAt }, fileOf, words, className, children }: Properties) {
  const { t, tag } = words;
  return (
    <article className={classes(styles.article, className)}>
      <header className={styles.head}>
        <p className={styles.facts}>
          {internal ? <b className={styles.internal}>{t('knowledge.internal')}</b> : null}
          <span lang={language}>{category}</span>
          {shownAt ? <span>{t('knowledge.shownAt', { date: words.datesIn(portal.timeZone).date(wallClock(shownAt, portal.timeZone)) })}</span> : null}
        </p>
        <h1 lang={language}>{title}</h1>
        <p lang={language} className={styles.summary}>
          {summary}
        </p>
      </header>
      <div lang={language} className={styles.body} dangerouslySetInnerHTML={{ __html: bodyWith(body, fileOf, t('knowledge.table')) }} />
      {attachments.length > 0 ? (
        <section aria-labelledby="attachments" className={styles.part}>
          <h2 id="attachments">{t('knowledge.attachments')}</h2>
          <ul className={styles.files}>
            {attachments.map(({ id, name, size }) => (
              <li key={id}>
                <a href={fileOf(id)}>
                  <Icon of={FileText} />
                  {name}
                </a>{' '}
                <small>{fileSize(size, tag)}</small>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {children}
    </article>
  );
}
