import { Box, Flex, Typography } from '@strapi/design-system';
import type { Colours } from '../../../server/rules/settings';
import { isColour } from '../settings/contrast';
import { useWords } from '../words';

/** What the sample says. */
export interface Sample {
  tabs: string[];
  heading: string;
}

/** The six colours at work: the menu with its first item selected, and a heading on the page. */
export function LookSample({ colours, stored, tabs, heading }: Sample & { colours: Colours; stored: Colours }) {
  const say = useWords();
  // While a code is half typed, the sample keeps the colour that is saved.
  const shown = Object.fromEntries(
    Object.entries(colours).map(([name, colour]) => [name, isColour(colour) ? colour : stored[name as keyof Colours]]),
  ) as Colours;
  return (
    <Box hasRadius borderColor="neutral200" overflow="hidden" role="img" aria-label={say('contrast.sample')}>
      <Flex gap={2} wrap="wrap" padding={3} style={{ backgroundColor: shown.menu }}>
        {tabs.map((tab, index) => (
          <Box key={tab} hasRadius paddingTop={2} paddingBottom={2} paddingLeft={3} paddingRight={3} style={{ backgroundColor: shown.menuItem }}>
            <Typography variant="pi" fontWeight="semiBold" style={{ color: index === 0 ? shown.menuSelected : shown.menuText }}>
              {tab}
            </Typography>
          </Box>
        ))}
      </Flex>
      <Box padding={5} style={{ backgroundColor: shown.page }}>
        <Typography variant="beta" style={{ color: shown.heading }}>
          {heading}
        </Typography>
      </Box>
    </Box>
  );
}
