import type { ReactNode } from 'react';
import { Badge, Box, Button, Flex, Td, Tooltip, Tr, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useMoments } from '../moments';
import type { PastVersion, VersionsSay } from './version';

interface VersionRowProps {
  version: PastVersion;
  say: VersionsSay;
  inForce: boolean;
  unsaved: boolean;
  /** Absent where this administrator may only look. */
  onRestore?: () => void;
  /** What it changed; null where it changed nothing. */
  changes: ReactNode;
  minWidth?: string;
}

/** One version: who, when, what changed, and the way back to it. */
export function VersionRow({ version: { version, actor, createdAt, restoredFrom }, say, inForce, unsaved, onRestore, changes, minWidth }: VersionRowProps) {
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
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={3} paddingBottom={3} minWidth={minWidth}>
          {restoredFrom !== null && (
            <Typography variant="pi" textColor="neutral600">
              {say('versions.restoredFrom', { version: restoredFrom })}
            </Typography>
          )}
          {changes ?? (
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
