import { useState } from 'react';
import { Box, Flex, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import type { Change } from '../settings/leaves';
import { leafWords, valueWords } from '../settings/wording';
import { useWords } from '../words';
import { ValueWords } from './ValueWords';

const SHOWN = 5;

function ChangeLine({ change: { leaf, from, to } }: { change: Change }) {
  const say = useWords();
  const setting = leafWords(leaf, say);
  return (
    <Box tag="li">
      <VisuallyHidden>{say('change.spoken', { setting, from: valueWords(leaf, from, say), to: valueWords(leaf, to, say) })}</VisuallyHidden>
      <Flex gap={2} wrap="wrap" alignItems="center" aria-hidden>
        <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
          {setting}
        </Typography>
        <ValueWords leaf={leaf} value={from} variant="pi" textColor="neutral600" />
        <ArrowRight width="1.2rem" height="1.2rem" fill="neutral500" />
        <ValueWords leaf={leaf} value={to} variant="pi" textColor="neutral800" />
      </Flex>
    </Box>
  );
}

/** What changed, setting by setting, from → to. */
export function ChangeList({ changes }: { changes: Change[] }) {
  const say = useWords();
  const [all, setAll] = useState(false);
  const tooMany = changes.length > SHOWN + 1;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
        {(all || !tooMany ? changes : changes.slice(0, SHOWN)).map((change) => (
          <ChangeLine key={change.leaf} change={change} />
        ))}
      </Flex>
      {tooMany && (
        <TextButton onClick={() => setAll(!all)}>
          {all ? say('versions.fewer') : say('versions.more', { count: changes.length - SHOWN })}
        </TextButton>
      )}
    </Flex>
  );
}
