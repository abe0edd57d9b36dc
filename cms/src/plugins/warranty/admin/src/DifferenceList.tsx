import { Box, Flex, Typography } from '@strapi/design-system';
import type { PolicyDifference } from '../../server/rules/differences';
import { useWords } from './words';

/** Changes of policies, one a line. */
export function DifferenceList({ differences }: { differences: PolicyDifference[] }) {
  const say = useWords();
  const words = (difference: PolicyDifference): string =>
    difference.what === 'changed'
      ? say('change.changed', { policy: difference.policy, parts: difference.parts.map((part) => say(`part.${part}`)).join(', ') })
      : say(`change.${difference.what}`, { policy: difference.policy });
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
      {differences.map((difference) => (
        <Box tag="li" key={`${difference.what} ${difference.policy}`}>
          <Typography variant="pi" textColor="neutral800" style={{ whiteSpace: 'normal' }}>
            {words(difference)}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
