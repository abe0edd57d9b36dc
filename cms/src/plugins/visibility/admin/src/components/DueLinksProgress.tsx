import { useEffect, useState } from 'react';
import { Box, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useDueLinksJobQuery } from '../api';
import { useWords } from '../words';

/** Milliseconds between two looks at a job that runs. */
const LOOK = 2000;

/** How far the links and reports are that were sent after a yes (CP-05); nothing where none were, or where that is long past. */
export function DueLinksProgress({ portal }: { portal: string }) {
  const say = useWords();
  const [watched, setWatched] = useState(false);
  const [runs, setRuns] = useState(false);
  const { data: job } = useDueLinksJobQuery(portal, { pollingInterval: runs ? LOOK : 0, refetchOnMountOrArgChange: true });
  const busy = job !== undefined && job !== null && job.state !== 'done';

  useEffect(() => {
    setRuns(busy);
    if (busy) setWatched(true);
  }, [busy]);

  if (!job || (!busy && !watched)) return null;
  const { done, total, failed, contacts, reports } = job;
  return (
    <Box background="primary100" borderColor="primary200" hasRadius padding={4} marginBottom={5}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Box role="status">
          <Typography>{busy ? say('due.job.running', { done, total, contacts, reports }) : say('due.job.done', { contacts, reports })}</Typography>
        </Box>
        {busy && <ProgressBar value={total > 0 ? Math.round((done / total) * 100) : 0} aria-label={say('due.job')} />}
        {failed > 0 && <Typography textColor="danger700">{say('due.job.failed', { failed })}</Typography>}
      </Flex>
    </Box>
  );
}
