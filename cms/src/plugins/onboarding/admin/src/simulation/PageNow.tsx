import { Box, Flex, Typography } from '@strapi/design-system';
import type { ShownPage } from '../../../server/rules/shown';
import { Section } from '../types/Section';
import { useWords } from '../words';

/** What the client's page asks for now; `whole` is that page once it has been written. */
export function PageNow({ page, whole, closed, name }: { page: Pick<ShownPage, 'title' | 'text'> | null; whole: ShownPage | null; closed: boolean; name: string }) {
  const say = useWords();
  return (
    <Section id="simulation-page" title={say('pageNow.title', { name })}>
      {page ? (
        <PageCard page={whole?.title === page.title ? whole : { ...page, lines: [], acts: [] }} />
      ) : (
        <Box background="neutral100" hasRadius padding={4}>
          <Typography textColor="neutral600">{say(closed ? 'pageNow.closed' : 'pageNow.nothing')}</Typography>
        </Box>
      )}
    </Section>
  );
}

/** A page of the portal in its own words; what can be pressed on it is named, and presses nothing. */
export function PageCard({ page: { title, text, lines, acts } }: { page: Omit<ShownPage, 'kind'> }) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} background="neutral100" hasRadius padding={4}>
      <Typography tag="p" fontWeight="bold">
        {title}
      </Typography>
      <Typography tag="p" style={{ whiteSpace: 'pre-line' }}>
        {text}
      </Typography>
      {lines.map((line) => (
        <Typography key={line} tag="p" variant="pi">
          {line}
        </Typography>
      ))}
      {acts.length > 0 && (
        <Flex tag="ul" aria-label={say('pageNow.acts')} gap={2} wrap="wrap" paddingTop={2}>
          {acts.map((act) => (
            <Box key={act} tag="li" borderColor="neutral500" hasRadius paddingTop={1} paddingBottom={1} paddingLeft={3} paddingRight={3}>
              <Typography variant="pi" fontWeight="semiBold">
                {act}
              </Typography>
            </Box>
          ))}
        </Flex>
      )}
    </Flex>
  );
}
