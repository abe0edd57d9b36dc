import { useState } from 'react';
import { Box, Field, Flex, SearchForm, SingleSelect, SingleSelectOption, TextInput, VisuallyHidden } from '@strapi/design-system';
import { Search } from '@strapi/icons';
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
  const [typed, setTyped] = useState(search);
  function change(text: string) {
    setTyped(text);
    // The browser's own cross empties the field; then all is shown again.
    if (text === '' && search !== '') onAsk({ search: '' });
  }
  return (
    <Flex gap={3} wrap="wrap">
      <Box width="34rem" maxWidth="100%">
        <SearchForm
          onSubmit={(event) => {
            event.preventDefault();
            onAsk({ search: typed.trim() });
          }}
        >
          <Field.Root name="search">
            <VisuallyHidden>
              <Field.Label>{say('members.search')}</Field.Label>
            </VisuallyHidden>
            <TextInput
              type="search"
              size="S"
              maxLength={200}
              autoComplete="off"
              value={typed}
              placeholder={say('members.search.example')}
              startAction={<Search aria-hidden fill="neutral500" />}
              onChange={(event) => change(event.target.value)}
            />
          </Field.Root>
        </SearchForm>
      </Box>
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
