import { BookOpen } from 'lucide';
import type { ListedArticles } from '@/cms/types';
import { ArticleList } from '@/features/knowledge/ArticleList';
import type { ArticleQuery } from '@/features/knowledge/articleQuery';
import { clientArticlePath, clientKnowledgePath } from '@/surroundings/paths';
import { Button } from '@/ui/Button';
import { Empty } from '@/ui/Empty';
import { ClientFrame } from '../ClientFrame';
import type { ClientView } from '../readClient';
import styles from './ClientKnowledge.module.css';

/** The knowledge base as clients read it (CL-15). */
export function ClientKnowledgePage({ view, query, found }: { view: ClientView; query: ArticleQuery; found: ListedArticles }) {
  const { portal, words } = view;
  return (
    <ClientFrame view={view} current="knowledge">
      <h1 className={styles.heading}>{words.t('knowledge.heading')}</h1>
      <ArticleList
        portal={portal}
        query={query}
        found={found}
        words={words}
        paths={{ list: (asked) => clientKnowledgePath(portal.key, asked), article: (number) => clientArticlePath(portal.key, number) }}
        look={{
          className: styles.look,
          button: (label) => <Button look="quiet">{label}</Button>,
          nothing: (title, text) => (
            <Empty icon={BookOpen} title={title}>
              {text}
            </Empty>
          ),
        }}
      />
    </ClientFrame>
  );
}
