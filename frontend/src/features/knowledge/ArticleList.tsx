import type { ReactNode } from 'react';
import type { ListedArticles, Portal } from '@/cms/types';
import { classes } from '@/ui/layout';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import { ArticleFacts } from './ArticleFacts';
import styles from './ArticleList.module.css';
import { addressOf, type ArticleQuery } from './articleQuery';

export type ArticleLook = { className: string | undefined; button: (label: string) => ReactNode; nothing: (title: string, text: string) => ReactNode };

type Properties = { portal: Portal; query: ArticleQuery; found: ListedArticles; words: Words; paths: { list: (query?: string) => string; article: (number: string) => string }; look: ArticleLook };

const START: ArticleQuery = { words: '', category: null, language: null, cursor: null };

/** Articles by words and categories (CL-15): a form and links, so that it is read without scripts. */
export function ArticleList({ portal, query, found, words, paths, look }: Properties) {
  const { t, tag } = words;
  const dates = words.datesIn(portal.timeZone);
  const names = new Intl.DisplayNames([tag], { type: 'language' });
  const path = (part: Partial<ArticleQuery>) => paths.list(addressOf({ ...query, cursor: null, ...part }));
  const all = found.categories.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={classes(styles.knowledge, look.className)}>
      <form className={styles.search} action={paths.list()} role="search">
        <label>
          {t('knowledge.search')}
          <input type="search" name="q" defaultValue={query.words} maxLength={200} autoComplete="off" placeholder={t('knowledge.searchHint')} />
        </label>
        {found.languages.length > 1 ? (
          <label>
            {t('knowledge.language')}
            <select name="language" defaultValue={query.language ?? ''}>
              <option value="">{t('knowledge.anyLanguage')}</option>
              {found.languages.map(({ name, count }) => (
                <option key={name} value={name}>
                  {names.of(name)} ({count})
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {query.category ? <input type="hidden" name="category" value={query.category} /> : null}
        {look.button(t('knowledge.find'))}
      </form>
      <div className={styles.columns}>
        <nav className={styles.categories} aria-label={t('knowledge.categories')}>
          <ul>
            <li>
              <a href={path({ category: null })} aria-current={query.category === null ? 'page' : undefined}>
                {t('knowledge.all')} <span>{all}</span>
              </a>
            </li>
            {found.categories.map(({ name, count }) => (
              <li key={name}>
                <a href={path({ category: name })} aria-current={query.category === name ? 'page' : undefined}>
                  {name} <span>{count}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.results}>
          {query.words ? (
            <p role="status" className={styles.told}>
              {t('knowledge.found', { count: found.articles.length, words: query.words })} <a href={paths.list(addressOf({ ...START, language: query.language }))}>{t('knowledge.clear')}</a>
            </p>
          ) : null}
          {found.articles.length === 0 ? look.nothing(t(query.words ? 'knowledge.noneFound' : 'knowledge.none'), t(query.words ? 'knowledge.noneFoundText' : 'knowledge.noneText')) : null}
          <ul className={styles.rows} aria-label={t('knowledge.heading')}>
            {found.articles.map((article) => (
              <li key={article.number}>
                <a href={paths.article(article.number)} lang={article.language}>
                  {article.title}
                </a>
                <p lang={article.language}>{article.snippet.length > 0 ? article.snippet.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text)) : article.summary}</p>
                <ArticleFacts article={article} internalTold={t('knowledge.internal')}>
                  {article.language === words.locale ? null : <span>{names.of(article.language)}</span>}
                  <span>{dates.date(wallClock(article.shownAt, portal.timeZone))}</span>
                </ArticleFacts>
              </li>
            ))}
          </ul>
          {query.cursor || found.next ? (
            <p className={styles.pages}>
              {query.cursor ? <a href={path({})}>{t('knowledge.first')}</a> : null}
              {found.next ? <a href={path({ cursor: found.next })}>{t('knowledge.further')}</a> : null}
            </p>
          ) : null}
        </div>
      </div>
    </div>
  );
}
