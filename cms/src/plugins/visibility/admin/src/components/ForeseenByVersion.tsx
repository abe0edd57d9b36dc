import { Box, Loader, Typography } from '@strapi/design-system';
import type { Settings } from '../../../server/rules/settings';
import { useForeseeCustomerPageQuery, type Portal } from '../api';
import { useWords } from '../words';
import { ForeseenList } from './ForeseenList';

/** What an older version would change for customers of open cases if it came back. */
export function ForeseenByVersion({ portal, settings }: { portal: Portal; settings: Settings }) {
  const say = useWords();
  const { data: found, isFetching, isError } = useForeseeCustomerPageQuery({ portal: portal.key, settings }, { refetchOnMountOrArgChange: true });
  return (
    <Box background="neutral100" hasRadius padding={3} aria-live="polite" aria-busy={isFetching}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {say('foreseen.customers')}
      </Typography>
      <Box paddingTop={2}>
        {isFetching ? (
          <Loader small>{say('foreseen.counting')}</Loader>
        ) : isError || !found ? (
          <Typography>{say('foreseen.failed')}</Typography>
        ) : found.length === 0 ? (
          <Typography>{say('foreseen.nothing')}</Typography>
        ) : (
          <ForeseenList portal={portal} settings={settings} found={found} />
        )}
      </Box>
    </Box>
  );
}
