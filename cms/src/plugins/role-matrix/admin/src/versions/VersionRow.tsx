import { Badge, Box, Button, Flex, Td, Tooltip, Tr, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useMoments } from '../../../../shared/admin/src/moments';
import type { PastVersion } from '../api';
import { DifferenceList } from '../DifferenceList';
import { useWords } from '../words';

interface VersionRowProps {
  version: PastVersion;
  currency: string;
  inForce: boolean;
  unsaved: boolean;
  /** Absent where this administrator may only look. */
  onRestore?: () => void;
}

/** One version: who, when, what changed, and the way back to it. */
export function VersionRow({ version: { version, actor, createdAt, restoredFrom, changes }, currency, inForce, unsaved, onRestore }: VersionRowProps) {
  const say = useWords();
  const at = useMoments();
  const moment = createdAt === null ? null : at(createdAt);
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={3} paddingBottom={3}>
          <Typography fontWeight="bold">{version}</Typography>
          {inForce && (
            <Badge backgroundColor="success100" textColor="success700">
              {say('versions.current')}
            </Badge>
          )}
        </Flex>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start">
          <Typography fontWeight="semiBold">{actor?.name ?? say('somebody')}</Typography>
          <Typography>{moment?.relative}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {moment?.full}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={3} paddingBottom={3} minWidth="24rem">
          {restoredFrom !== null && (
            <Typography variant="pi" textColor="neutral600">
              {say('versions.restoredFrom', { version: restoredFrom })}
            </Typography>
          )}
          {changes.length > 0 ? (
            <DifferenceList differences={changes} currency={currency} />
          ) : (
            <Typography variant="pi" textColor="neutral600">
              {say('versions.nothing')}
            </Typography>
          )}
        </Flex>
      </Td>
      <Td>
        {onRestore && !inForce && (
          <Flex justifyContent="flex-end">
            <Tooltip label={unsaved ? say('restore.unsaved') : undefined}>
              <Box>
                <Button size="S" variant="tertiary" startIcon={<ArrowsCounterClockwise />} disabled={unsaved} aria-label={say('restore.label', { version })} onClick={onRestore}>
                  {say('restore')}
                </Button>
              </Box>
            </Tooltip>
          </Flex>
        )}
      </Td>
    </Tr>
  );
}
