import { Button, Flex, Loader, Td, Tr, Typography } from '@strapi/design-system';
import { ListTable } from '../../../shared/admin/src/ListTable';
import { useMoments } from '../../../shared/admin/src/moments';
import { useArticleVotesQuery, type Place } from './api';
import { useWords } from './words';

const COLUMNS = ['opinions.reader', 'opinions.helpful', 'opinions.comment', 'opinions.when'] as const;

/** What readers say of an article (CL-16). */
export function Opinions({ place }: { place: Place }) {
  const say = useWords();
  const at = useMoments();
  const { data: votes, isError, refetch } = useArticleVotesQuery(place, { refetchOnMountOrArgChange: true });
  if (isError) {
    return (
      <Flex gap={3} alignItems="center" paddingTop={5}>
        <Typography textColor="danger600">{say('page.failed')}</Typography>
        <Button variant="tertiary" onClick={() => void refetch()}>
          {say('page.retry')}
        </Button>
      </Flex>
    );
  }
  if (!votes) {
    return (
      <Flex justifyContent="center" padding={8}>
        <Loader>{say('page.loading')}</Loader>
      </Flex>
    );
  }
  const helpful = votes.filter((vote) => vote.helpful).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={5}>
      <Typography tag="p">{votes.length === 0 ? say('opinions.none') : say('opinions.count', { helpful, all: votes.length })}</Typography>
      {votes.length > 0 && (
        <ListTable label={say('tab.opinions')} columns={COLUMNS.map((column) => say(column))} count={votes.length}>
          {votes.map((vote) => (
            <Tr key={`${vote.name} ${vote.at}`}>
              <Td>
                <Flex direction="column" alignItems="flex-start">
                  <Typography fontWeight="bold">{vote.name}</Typography>
                  <Typography variant="pi" textColor="neutral600">
                    {vote.company}
                  </Typography>
                </Flex>
              </Td>
              <Td>
                <Typography>{say(vote.helpful ? 'opinions.yes' : 'opinions.no')}</Typography>
              </Td>
              <Td>
                <Typography style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{vote.comment ?? ''}</Typography>
              </Td>
              <Td>
                <Typography title={at(vote.at).full}>{at(vote.at).relative}</Typography>
              </Td>
            </Tr>
          ))}
        </ListTable>
      )}
    </Flex>
  );
}
