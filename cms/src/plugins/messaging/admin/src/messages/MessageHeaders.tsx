import { Accordion, Box, Typography } from '@strapi/design-system';
import { useWords } from '../words';
import type { WholeMessage } from './api';

/** For whoever looks into how a mail travelled; folded away for everybody else. */
export function MessageHeaders({ headers }: Pick<WholeMessage, 'headers'>) {
  const say = useWords();
  if (headers.length === 0) return null;
  return (
    <Accordion.Root size="S">
      <Accordion.Item value="headers">
        <Accordion.Header variant="secondary">
          <Accordion.Trigger>{say('messages.headers', { count: headers.length })}</Accordion.Trigger>
        </Accordion.Header>
        <Accordion.Content>
          <Box tag="dl" padding={4}>
            {headers.map(({ name, value }, index) => (
              <Box key={`${index} ${name}`} paddingBottom={2} style={{ overflowWrap: 'anywhere' }}>
                <Typography tag="dt" variant="pi" fontWeight="bold">
                  {name}
                </Typography>
                <Typography tag="dd" variant="pi">
                  {value}
                </Typography>
              </Box>
            ))}
          </Box>
        </Accordion.Content>
      </Accordion.Item>
    </Accordion.Root>
  );
}
