import { Box, EmptyStateLayout, LinkButton, Table, Tbody, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { Link } from 'react-router-dom';
import type { PortalAccess } from '../access/api';
import { choicesOf } from '../access/choices';
import { rowOf } from '../access/wording';
import type { Portal } from '../api';
import { useWords } from '../words';
import { AccessRow } from './AccessRow';

const COLUMNS = ['access.name', 'access.kind', 'access.portals'] as const;

interface AccessTableProps {
  rows: PortalAccess[];
  portals: Portal[];
  onOpen(access: PortalAccess): void;
}

/** All API tokens and administrators that do not have every portal anyway. */
export function AccessTable({ rows, portals, onOpen }: AccessTableProps) {
  const say = useWords();
  if (rows.length === 0) {
    return (
      <EmptyStateLayout
        icon={<EmptyPermissions width="16rem" />}
        content={say('access.empty')}
        action={
          <LinkButton tag={Link} to="/settings/api-tokens/create">
            {say('access.empty.create')}
          </LinkButton>
        }
      />
    );
  }
  return (
    <Box width="100%">
      <Table colCount={COLUMNS.length + 1} rowCount={rows.length + 1} aria-label={say('access.table')}>
        <Thead>
          <Tr>
            {COLUMNS.map((column) => (
              <Th key={column}>
                <Typography variant="sigma" textColor="neutral600">
                  {say(column)}
                </Typography>
              </Th>
            ))}
            <Th>
              <VisuallyHidden>{say('access.actions')}</VisuallyHidden>
            </Th>
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((access) => (
            <AccessRow
              key={rowOf(access)}
              access={access}
              tied={choicesOf(portals, access.portals).filter(({ key }) => access.portals.includes(key))}
              onOpen={() => onOpen(access)}
            />
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}
