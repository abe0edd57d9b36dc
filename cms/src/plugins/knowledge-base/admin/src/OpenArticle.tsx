import { Page } from '@strapi/strapi/admin';
import { Failed } from '../../../shared/admin/src/OnePortal';
import { useArticleQuery } from './api';
import { Editor } from './Editor';
import type { OpenArticleProps } from './open-article';
import { useWords } from './words';

/** One article, once it is there. */
export function OpenArticle(props: OpenArticleProps) {
  const say = useWords();
  const { data, isFetching, isError, refetch } = useArticleQuery(props.place, { refetchOnMountOrArgChange: true });
  if (isError) return <Failed say={say} onRetry={() => void refetch()} />;
  // What is on the way may be newer than what was kept: a draft must not start from the older.
  if (!data || isFetching) return <Page.Loading>{say('page.loading')}</Page.Loading>;
  return <Editor {...props} opened={data} onReload={() => void refetch()} />;
}
