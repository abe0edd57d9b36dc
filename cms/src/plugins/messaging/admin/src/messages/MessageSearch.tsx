import { useState } from 'react';
import { Box, Field, SearchForm, TextInput, VisuallyHidden } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useWords } from '../words';

/** Finds by what an address begins with, or by the number of a case. */
export function MessageSearch({ searched, onSearch }: { searched: string; onSearch(search: string): void }) {
  const say = useWords();
  const [typed, setTyped] = useState(searched);
  function change(text: string) {
    setTyped(text);
    // The browser's own cross empties the field; then all is shown again.
    if (text === '' && searched !== '') onSearch('');
  }
  return (
    <Box width="34rem" maxWidth="100%">
      <SearchForm
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed.trim());
        }}
      >
        <Field.Root name="search">
          <VisuallyHidden>
            <Field.Label>{say('messages.search')}</Field.Label>
          </VisuallyHidden>
          <TextInput
            type="search"
            size="S"
            maxLength={200}
            autoComplete="off"
            value={typed}
            placeholder={say('messages.search.example')}
            startAction={<Search aria-hidden fill="neutral500" />}
            onChange={(event) => change(event.target.value)}
          />
        </Field.Root>
      </SearchForm>
    </Box>
  );
}
