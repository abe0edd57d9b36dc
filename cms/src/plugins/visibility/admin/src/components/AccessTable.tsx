import { Box, EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { Link } from 'react-router-dom';
import { ListTable } from '../../../../shared/admin/src/ListTable';
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
      <ListTable label={say('access.table')} columns={COLUMNS.map((column) => say(column))} actions={say('access.actions')} count={rows.length}>
        {rows.map((access) => (
          <AccessRow
            key={rowOf(access)}
            access={access}
            tied={choicesOf(portals, access.portals).filter(({ key }) => access.portals.includes(key))}
            onOpen={() => onOpen(access)}
          />
        ))}
      </ListTable>
    </Box>
  );
}
