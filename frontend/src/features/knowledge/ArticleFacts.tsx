import type { ReactNode } from 'react';
import styles from './ArticleFacts.module.css';

type Properties = { article: { internal: boolean; category: string; language: string }; internalTold: string; children: ReactNode };

/** What an article is, in small: for whom, about what, and what more is said of it. */
export const ArticleFacts = ({ article: { internal, category, language }, internalTold, children }: Properties) => (
  <p className={styles.facts}>
    {internal ? <b className={styles.internal}>{internalTold}</b> : null}
    <span lang={language}>{category}</span>
    {children}
  </p>
);
