import type { ListedArticles, Portal } from '@/cms/types';
import { ArticleList } from '@/features/knowledge/ArticleList';
import type { ArticleQuery } from '@/features/knowledge/articleQuery';
import { workArticlePath, workKnowledgePath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { Nothing } from '@/ui/workspace/Nothing';
import { WorkButton } from '@/ui/workspace/WorkButton';
import styles from './WorkKnowledge.module.css';

/** The knowledge base as agents read it, what is internal included (CL-15). */
export function WorkKnowledgePage({ portal, query, found, words }: { portal: Portal; query: ArticleQuery; found: ListedArticles; words: Words }) {
  const { t } = words;
  return (
    <div className={styles.page}>
      <h1>{t('knowledge.heading')}</h1>
      <p>{t('knowledge.workLead')}</p>
      <ArticleList
        portal={portal}
        query={query}
        found={found}
        words={words}
        paths={{ list: (asked) => workKnowledgePath(portal.key, asked), article: (number) => workArticlePath(portal.key, number) }}
        look={{ className: styles.look, button: (label) => <WorkButton>{label}</WorkButton>, nothing: (title, text) => <Nothing title={title}>{text}</Nothing> }}
      />
    </div>
  );
}
