import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { SearchField } from '../../../../shared/admin/src/SearchField';
import { ROLE_NAMES, type Role } from '../../../server/rules/rights';
import { useMarkedMembersQuery, type Portal } from '../api';
import { useWords } from '../words';

interface MemberFiltersProps {
  portal: Portal;
  search: string;
  role: Role | null;
  onAsk(asked: { search?: string; role?: string }): void;
}

/** Finds members by what their name, address, office or company contains, and by the role that they are marked for. */
export function MemberFilters({ portal, search, role, onAsk }: MemberFiltersProps) {
  const say = useWords();
  const { data: marked } = useMarkedMembersQuery(portal.key);
  return (
    <Flex gap={3} wrap="wrap">
      <SearchField label={say('members.search')} example={say('members.search.example')} searched={search} onSearch={(text) => onAsk({ search: text })} />
      <Box width="30rem" maxWidth="100%">
        <SingleSelect size="S" aria-label={say('members.filter')} value={role ?? ''} onChange={(chosen) => onAsk({ role: String(chosen) })}>
          <SingleSelectOption value="">{say('members.filter.all')}</SingleSelectOption>
          {ROLE_NAMES.map((name) => (
            <SingleSelectOption key={name} value={name}>
              {say('members.filter.role', { role: say(`role.${name}`), count: marked?.find((one) => one.role === name)?.members ?? 0 })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
    </Flex>
  );
}
