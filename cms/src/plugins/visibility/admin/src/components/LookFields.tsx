import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import type { LookEditing } from '../settings/draft';
import { COLOURS } from '../settings/groups';
import { useWords } from '../words';
import { ColourField } from './ColourField';
import { ContrastChecks } from './ContrastChecks';
import { LookSample, type Sample } from './LookSample';

/** The six colours, how they look together, and whether they can be read. */
export function LookFields({ editing, sample }: { editing: LookEditing; sample: Sample }) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={6} width="100%">
      <Box role="group" aria-labelledby="colours" aria-describedby="colours-help">
        <Typography id="colours" tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
          {say('setting.colours')}
        </Typography>
        <Typography id="colours-help" tag="p" variant="pi" textColor="neutral600">
          {say('setting.colours.help')}
        </Typography>
        <Box paddingTop={4}>
          <Grid.Root gap={5}>
            {COLOURS.map((name) => (
              <Grid.Item key={name} col={4} s={6} xs={12} alignItems="flex-start">
                <ColourField name={name} editing={editing} />
              </Grid.Item>
            ))}
          </Grid.Root>
        </Box>
      </Box>
      <Grid.Root gap={6}>
        <Grid.Item col={5} s={12} direction="column" alignItems="stretch">
          <LookSample colours={editing.draft.colours} stored={editing.stored.colours} {...sample} />
        </Grid.Item>
        <Grid.Item col={7} s={12} direction="column" alignItems="stretch">
          <ContrastChecks editing={editing} />
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
}
