import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

/** A part of the page with its heading, as Strapi's own settings have them. */
export function Section({ id, title, help, children }: { id: string; title: string; help?: string; children: ReactNode }) {
  return (
    <Box tag="section" aria-labelledby={id} background="neutral0" hasRadius shadow="filterShadow" padding={{ initial: 4, medium: 6 }}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography id={id} tag="h2" variant="delta" fontWeight="bold">
            {title}
          </Typography>
          {help && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {help}
            </Typography>
          )}
        </Flex>
        {children}
      </Flex>
    </Box>
  );
}
