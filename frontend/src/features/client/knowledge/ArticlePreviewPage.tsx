import type { ArticlePreview, Portal } from '@/cms/types';
import { ArticleView } from '@/features/knowledge/ArticleView';
import { articlePreviewFilePath } from '@/surroundings/paths';
import { classes, field, wrap } from '@/ui/layout';
import { Notice } from '@/ui/Notice';
import { Bar } from '@/ui/Bar';
import type { Words } from '@/ui/words/createWords';
import frame from '../../client-frame/PortalFrame.module.css';
import styles from './ClientKnowledge.module.css';

type Properties = { portal: Portal; article: ArticlePreview; token: string; words: Words };

/** An article as it is being written, in the portal's looks; nobody need be signed in. */
export function ArticlePreviewPage({ portal, article, token, words }: Properties) {
  return (
    <div className={frame.page}>
      <div className={classes(field, frame.head)}>
        <Bar face={portal} href="#main" />
      </div>
      <main id="main" tabIndex={-1} className={classes(wrap, frame.content)}>
        <Notice tone="warning">{words.t('knowledge.preview')}</Notice>
        <ArticleView portal={portal} article={article} fileOf={(id) => articlePreviewFilePath(portal.key, token, id)} words={words} className={styles.look} />
      </main>
    </div>
  );
}
