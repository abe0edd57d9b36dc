import { Badge, Flex, Typography } from '@strapi/design-system';
import type { Change } from '../settings/leaves';
import { valueWords } from '../settings/wording';
import { useWords } from '../words';

/** Says that a setting is changed and not saved, and what it was; for a box to tick the latter goes without saying. */
export function ChangedMark({ change, short = false }: { change: Change | undefined; short?: boolean }) {
  const say = useWords();
  if (!change) return null;
  return (
    <Flex tag="span" gap={2} paddingLeft={2} minWidth={0}>
      <Badge size="S" backgroundColor="primary100" textColor="primary700">
        {say('changed')}
      </Badge>
      {!short && (
        <Typography variant="pi" textColor="neutral600" ellipsis>
          {say('changed.before', { value: valueWords(change.leaf, change.from, say) })}
        </Typography>
      )}
    </Flex>
  );
}
