import { Badge, Box, Button, Flex, Td, Tooltip, Tr, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import type { PastVersion } from '../api';
import { useMoments } from '../../../../shared/admin/src/moments';
import { useWords } from '../words';
import { ChangeList } from './ChangeList';

interface VersionRowProps {
  version: PastVersion;
  inForce: boolean;
  /** Absent where this administrator may only look. */
  onRestore?: () => void;
  unsaved: boolean;
}

/** One version: who, when, what changed, and the way back to it. */
export function VersionRow({ version, inForce, onRestore, unsaved }: VersionRowProps) {
  const say = useWords();
  const at = useMoments();
  const moment = version.createdAt === null ? null : at(version.createdAt);
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={3} paddingBottom={3}>
          <Typography fontWeight="bold">{version.version}</Typography>
          {inForce && (
            <Badge backgroundColor="success100" textColor="success700">
              {say('versions.current')}
            </Badge>
          )}
        </Flex>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start">
          <Typography fontWeight="semiBold">{version.actor?.name ?? say('conflict.somebody')}</Typography>
          <Typography>{moment?.relative}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {moment?.full}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={3} paddingBottom={3}>
          {version.restoredFrom !== null && (
            <Typography variant="pi" textColor="neutral600">
              {say('versions.restoredFrom', { version: version.restoredFrom })}
            </Typography>
          )}
          {version.changes.length > 0 ? (
            <ChangeList changes={version.changes} />
          ) : (
            <Typography variant="pi" textColor="neutral600">
              {say('versions.nothing')}
            </Typography>
          )}
          {version.version === 1 && (
            <Typography variant="pi" textColor="neutral600">
              {say('versions.first')}
            </Typography>
          )}
        </Flex>
      </Td>
      <Td>
        {onRestore && !inForce && (
          <Flex justifyContent="flex-end">
            <Tooltip label={unsaved ? say('restore.unsaved') : undefined}>
              <Box>
                <Button
                  size="S"
                  variant="tertiary"
                  startIcon={<ArrowsCounterClockwise />}
                  disabled={unsaved}
                  aria-label={say('restore.label', { version: version.version })}
                  onClick={onRestore}
                >
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
