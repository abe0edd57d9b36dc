import { Badge, Box, Tooltip } from '@strapi/design-system';
import type { Change } from '../settings/leaves';
import { valueWords } from '../settings/wording';
import { useWords } from '../words';

/** Says that a setting is changed and not saved, and what it was. */
export function ChangedMark({ change }: { change: Change | undefined }) {
  const say = useWords();
  if (!change) return null;
  const before = say('changed.before', { value: valueWords(change.leaf, change.from, say) });
  return (
    <Box paddingLeft={2}>
      <Tooltip label={before}>
        <Badge size="S" active tabIndex={0} aria-label={`${say('changed')}. ${before}`}>
          {say('changed')}
        </Badge>
      </Tooltip>
    </Box>
  );
}
