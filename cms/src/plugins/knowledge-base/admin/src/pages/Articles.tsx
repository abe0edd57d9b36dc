import { Page, useRBAC } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { OnePortal } from '../../../../shared/admin/src/OnePortal';
import { useArticlePortalsQuery } from '../api';
import { ArticleList } from '../ArticleList';
import { OpenArticle } from '../OpenArticle';
import { EDIT_ARTICLES, READ_ARTICLES } from '../permissions';
import { useWords } from '../words';

export default function ProtectedArticles() {
  return (
    <Page.Protect permissions={READ_ARTICLES}>
      <Articles />
    </Page.Protect>
  );
}

/** Which portal and which of its articles, by the address; the list where it names none. */
function Articles() {
  const say = useWords();
  const [search, setSearch] = useSearchParams();
  const { data, isError, refetch } = useArticlePortalsQuery(undefined, { refetchOnMountOrArgChange: true });
  const { allowedActions } = useRBAC(EDIT_ARTICLES);
  const article = search.get('article');
  return (
    <OnePortal portals={data?.portals} failed={isError} onRetry={() => void refetch()} say={say}>
      {(portal, portals, choose) => {
        const common = { portal, portals, languages: data?.languages ?? [], readOnly: !allowedActions.canEdit };
        if (article) return <OpenArticle key={`${portal.key} ${article}`} {...common} place={{ portal: portal.key, article }} />;
        return <ArticleList {...common} onChoose={choose} onOpen={(documentId) => setSearch({ portal: portal.key, article: documentId })} />;
      }}
    </OnePortal>
  );
}
