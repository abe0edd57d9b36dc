import { Button } from '@strapi/design-system';
import { Page, useRBAC } from '@strapi/strapi/admin';
import { EDIT_TEMPLATES } from '../permissions';
import { useWords } from '../words';
import { useTemplateQuery } from './api';
import { Editor, type OpenTemplateProps } from './Editor';

/** One template in one language, once it is there. */
export function OpenTemplate(props: OpenTemplateProps) {
  const say = useWords();
  const { data, isFetching, isError, refetch } = useTemplateQuery(props.place, { refetchOnMountOrArgChange: true });
  const { isLoading, allowedActions } = useRBAC(EDIT_TEMPLATES);
  if (isError) return <Page.Error content={say('page.failed')} action={<Button onClick={() => void refetch()}>{say('page.retry')}</Button>} />;
  // What is on the way may be newer than what was kept: a draft must not start from the older.
  if (!data || isFetching || isLoading) return <Page.Loading>{say('page.loading')}</Page.Loading>;
  return <Editor {...props} opened={data} readOnly={!allowedActions.canEdit} />;
}
