import { useState } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useReportCountQuery, type Portal, type Question } from './api';
import { DownloadButton } from './DownloadButton';
import { ReportFilters } from './ReportFilters';
import { useWords } from './words';

const WHOLE: Question = { status: ['open', 'waiting'], external: false, from: null, to: null };

/** What the report of a portal holds, of how many cases, and its two files. */
export function PortalReport({ portal }: { portal: Portal }) {
  const say = useWords();
  const [question, setQuestion] = useState(WHOLE);
  const backwards = question.from !== null && question.to !== null && question.from > question.to;
  const askable = question.status.length > 0 && !backwards;
  const counted = useReportCountQuery({ portal: portal.key, ...question }, { skip: !askable, refetchOnMountOrArgChange: true });
  const current = askable ? counted.currentData : undefined;
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <ReportFilters question={question} backwards={backwards} onChange={setQuestion} />
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Box aria-live="polite" minHeight="2.4rem">
            {askable && counted.isError && <Typography textColor="danger600">{say('count.failed')}</Typography>}
            {current && (
              <Typography variant="beta" tag="h2">
                {say(current.more ? 'count.more' : 'count', { count: current.count })}
              </Typography>
            )}
          </Box>
          <Flex gap={3} wrap="wrap">
            {(['csv', 'xlsx'] as const).map((format) => (
              <DownloadButton key={format} portal={portal} question={question} format={format} count={current && !current.more ? current.count : null} disabled={!askable || current?.count === 0} />
            ))}
          </Flex>
          <Typography textColor="neutral600" variant="pi">
            {current?.count === 0 ? say('count.none') : say('download.hint')}
          </Typography>
        </Flex>
      </Flex>
    </Box>
  );
}
