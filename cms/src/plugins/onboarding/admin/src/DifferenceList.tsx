import { Box, Flex, Typography } from '@strapi/design-system';
import type { StepDifference, TypeDifference } from '../../server/rules/differences';
import { useSpoken, useWords } from './words';

/** Changes of types and their steps, one a line. */
export function DifferenceList({ differences }: { differences: TypeDifference[] }) {
  const say = useWords();
  const spoken = useSpoken();

  function stepWords(change: StepDifference): string {
    const step = spoken(change.titles) || say('step.untitled');
    return change.what === 'changed' ? say('change.step.changed', { step, parts: change.parts.map((part) => say(`part.${part}`)).join(', ') }) : say(`change.step.${change.what}`, { step });
  }

  function lines(difference: TypeDifference): string[] {
    const type = spoken(difference.names) || difference.type;
    if (difference.what !== 'changed') return [say(`change.${difference.what}`, { type })];
    return [...(difference.renamed ? [say('change.renamed', { type })] : []), ...difference.steps.map((step) => say('change.in', { type, change: stepWords(step) }))];
  }

  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
      {differences.flatMap(lines).map((line) => (
        <Box tag="li" key={line}>
          <Typography variant="pi" textColor="neutral800" style={{ whiteSpace: 'normal' }}>
            {line}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
