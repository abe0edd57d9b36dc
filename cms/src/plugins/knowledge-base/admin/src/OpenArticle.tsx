import { Page } from '@strapi/strapi/admin';
import { Failed } from '../../../shared/admin/src/OnePortal';
import { useArticleQuery, type Language, type Place, type Portal } from './api';
import { Editor } from './Editor';
import { useWords } from './words';

export interface OpenArticleProps {
  place: Place;
  portal: Portal;
  portals: Portal[];
  languages: Language[];
  readOnly: boolean;
}

/** One article, once it is there. */
export function OpenArticle(props: OpenArticleProps) {
  const say = useWords();
  const { data, isFetching, isError, refetch } = useArticleQuery(props.place, { refetchOnMountOrArgChange: true });
  if (isError) return <Failed say={say} onRetry={() => void refetch()} />;
  // What is on the way may be newer than what was kept: a draft must not start from the older.
  if (!data || isFetching) return <Page.Loading>{say('page.loading')}</Page.Loading>;
  return <Editor {...props} opened={data} onReload={() => void refetch()} />;
}
