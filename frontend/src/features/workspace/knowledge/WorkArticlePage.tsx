import type { Article, Portal } from '@/cms/types';
import { ArticleView } from '@/features/knowledge/ArticleView';
import { ArticleVote } from '@/features/knowledge/ArticleVote';
import { workArticleFilePath, workKnowledgePath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { BackLink } from '@/ui/workspace/BackLink';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import styles from './WorkKnowledge.module.css';

export function WorkArticlePage({ portal, article, voted, words }: { portal: Portal; article: Article; voted: boolean; words: Words }) {
  return (
    <div className={styles.page}>
      <BackLink href={workKnowledgePath(portal.key)} prefetch={false}>
        {words.t('knowledge.heading')}
      </BackLink>
      {voted ? <WorkNotice>{words.t('knowledge.vote.thanks')}</WorkNotice> : null}
      <ArticleView portal={portal} article={article} fileOf={(id) => workArticleFilePath(portal.key, article.number, id)} words={words} className={styles.look}>
        <ArticleVote portal={portal} article={article} side="work" words={words} button={(label) => <WorkButton>{label}</WorkButton>} />
      </ArticleView>
    </div>
  );
}
