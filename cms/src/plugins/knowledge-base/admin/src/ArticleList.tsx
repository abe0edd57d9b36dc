import { useState } from 'react';
import { Box, Button, EmptyStateLayout, Flex, Link, Loader, SingleSelect, SingleSelectOption, Td, Tr, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { createSearchParams, NavLink } from 'react-router-dom';
import { ListTable } from '../../../shared/admin/src/ListTable';
import { useMoments } from '../../../shared/admin/src/moments';
import { Failed } from '../../../shared/admin/src/OnePortal';
import { PortalChooser } from '../../../shared/admin/src/PortalChooser';
import { codeOf } from '../../../shared/admin/src/refusals';
import { SearchField } from '../../../shared/admin/src/SearchField';
import { useArticlesQuery, useBeginArticleMutation, type Language, type ListedArticle, type Portal, type State } from './api';
import { StateBadge } from './StateBadge';
import { useWords } from './words';

const COLUMNS = ['list.article', 'list.state', 'list.readers', 'list.opinions', 'list.changed'] as const;
const STATES = ['draft', 'changed', 'published'] as const satisfies readonly State[];

interface ArticleListProps {
  portals: Portal[];
  portal: Portal;
  languages: Language[];
  readOnly: boolean;
  onChoose(key: string): void;
  onOpen(documentId: string): void;
}

/** All articles of a portal with their states and what readers think of them. */
export function ArticleList({ portals, portal, languages, readOnly, onChoose, onOpen }: ArticleListProps) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const { data: articles, isError, refetch } = useArticlesQuery(portal.key, { refetchOnMountOrArgChange: true });
  const [begin, { isLoading }] = useBeginArticleMutation();
  const [searched, setSearched] = useState('');
  const [state, setState] = useState<State | 'all'>('all');
  if (isError) return <Failed say={say} onRetry={() => void refetch()} />;

  async function start() {
    const answer = await begin(portal.key);
    if ('data' in answer) onOpen(answer.data.documentId);
    else toggleNotification({ type: 'danger', message: say(codeOf(answer.error) === 'article.tooMany' ? 'list.tooMany' : 'save.failed') });
  }

  const words = searched.toLowerCase();
  const shown = (articles ?? []).filter((article) => (state === 'all' || article.state === state) && [article.title, article.number, article.category].some((text) => text.toLowerCase().includes(words)));
  return (
    <Page.Main>
      <Page.Title>{`${say('page.title')} · ${portal.name}`}</Page.Title>
      <Layouts.Header
        title={say('page.title')}
        subtitle={say('page.subtitle')}
        secondaryAction={<PortalChooser label={say('portal.label')} portals={portals} chosen={portal.key} onChoose={onChoose} />}
        primaryAction={
          readOnly ? null : (
            <Button startIcon={<Plus />} loading={isLoading} onClick={() => void start()}>
              {say('list.new')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex gap={3} wrap="wrap" alignItems="center">
            <SearchField label={say('list.search')} example={say('list.searchExample')} searched={searched} onSearch={setSearched} />
            <Box width="22rem">
              <SingleSelect size="S" aria-label={say('list.state')} value={state} onChange={(choice) => setState(choice as State | 'all')}>
                <SingleSelectOption value="all">{say('list.allStates')}</SingleSelectOption>
                {STATES.map((choice) => (
                  <SingleSelectOption key={choice} value={choice}>
                    {say(`state.${choice}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Box>
          </Flex>
          {!articles && (
            <Flex justifyContent="center" padding={8}>
              <Loader>{say('page.loading')}</Loader>
            </Flex>
          )}
          {articles && shown.length === 0 && <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say(articles.length === 0 ? 'list.none' : 'list.noneFound')} />}
          {shown.length > 0 && (
            <ListTable label={say('list.label', { portal: portal.name })} columns={COLUMNS.map((column) => say(column))} count={shown.length}>
              {shown.map((article) => (
                <ArticleRow key={article.documentId} article={article} portal={portal} languages={languages} />
              ))}
            </ListTable>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function ArticleRow({ article, portal, languages }: { article: ListedArticle; portal: Portal; languages: Language[] }) {
  const say = useWords();
  const at = useMoments();
  const { documentId, number, title, category, language, visibility, state, changedBy, changedAt, helpful, unhelpful, comments } = article;
  const facts = [number, category, languages.find(({ tag }) => tag === language)?.name ?? language].filter(Boolean);
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={3} paddingBottom={3} maxWidth="48rem" style={{ whiteSpace: 'normal' }}>
          <Link tag={NavLink} to={{ search: String(createSearchParams({ portal: portal.key, article: documentId })) }}>
            {title || say('list.untitled')}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {facts.join(' · ')}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <StateBadge state={state} />
      </Td>
      <Td>
        <Typography>{say(`visibility.${visibility}`)}</Typography>
      </Td>
      <Td>
        <Typography>{helpful + unhelpful === 0 ? say('list.noOpinions') : say('list.votes', { helpful, all: helpful + unhelpful, comments })}</Typography>
      </Td>
      <Td>
        <Typography title={at(changedAt).full}>{say('list.changedBy', { when: at(changedAt).relative, name: changedBy ?? '' })}</Typography>
      </Td>
    </Tr>
  );
}
