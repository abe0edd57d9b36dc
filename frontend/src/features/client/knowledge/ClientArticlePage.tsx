import { ArrowLeft } from 'lucide';
import type { Article } from '@/cms/types';
import { ArticleView } from '@/features/knowledge/ArticleView';
import { ArticleVote } from '@/features/knowledge/ArticleVote';
import { clientArticleFilePath, clientKnowledgePath } from '@/surroundings/paths';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { ClientFrame } from '../ClientFrame';
import type { ClientView } from '../readClient';
import styles from './ClientKnowledge.module.css';

export function ClientArticlePage({ view, article, voted }: { view: ClientView; article: Article; voted: boolean }) {
  const { portal, words } = view;
  return (
    <ClientFrame view={view} current="knowledge">
      <a className={styles.back} href={clientKnowledgePath(portal.key)}>
        <Icon of={ArrowLeft} /> {words.t('knowledge.heading')}
      </a>
      {voted ? <Notice tone="success">{words.t('knowledge.vote.thanks')}</Notice> : null}
      <ArticleView portal={portal} article={article} fileOf={(id) => clientArticleFilePath(portal.key, article.number, id)} words={words} className={styles.look}>
        <ArticleVote portal={portal} article={article} side="client" words={words} button={(label) => <Button look="quiet">{label}</Button>} />
      </ArticleView>
    </ClientFrame>
  );
}
