import { FileText } from 'lucide';
import type { ReactNode } from 'react';
import type { ArticlePreview, Portal } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import { wallClock } from '@/ui/words/dates';
import { fileSize } from '@/ui/words/fileSize';
import type { Words } from '@/ui/words/createWords';
import { bodyWith } from './articleBody';
import { ArticleFacts } from './ArticleFacts';
import { ArticlePart } from './ArticlePart';
import styles from './ArticleView.module.css';

type Properties = { portal: Portal; article: ArticlePreview & { shownAt?: string }; fileOf: (id: string) => string; words: Words; className: string | undefined; children?: ReactNode };

/** An article with what goes along with it. Its body was cleaned when it was saved, and the page's policy runs nothing of it. */
export function ArticleView({ portal, article, fileOf, words, className, children }: Properties) {
  const { t, tag } = words;
  const { title, summary, language, body, attachments, shownAt } = article;
  return (
    <article className={classes(styles.article, className)}>
      <header className={styles.head}>
        <ArticleFacts article={article} internalTold={t('knowledge.internal')}>
          {shownAt ? <span>{t('knowledge.shownAt', { date: words.datesIn(portal.timeZone).date(wallClock(shownAt, portal.timeZone)) })}</span> : null}
        </ArticleFacts>
        <h1 lang={language}>{title}</h1>
        <p lang={language} className={styles.summary}>
          {summary}
        </p>
      </header>
      <div lang={language} className={styles.body} dangerouslySetInnerHTML={{ __html: bodyWith(body, fileOf, t('knowledge.table')) }} />
      {attachments.length > 0 ? (
        <ArticlePart id="attachments" heading={t('knowledge.attachments')}>
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
        </ArticlePart>
      ) : null}
      {children}
    </article>
  );
}
