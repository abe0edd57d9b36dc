import { useState } from 'react';
import { Box, Searchbar, SearchForm } from '@strapi/design-system';
import { useWords } from '../words';

/** Finds by what an address begins with, or by the number of a case. */
export function MessageSearch({ searched, onSearch }: { searched: string; onSearch(search: string): void }) {
  const say = useWords();
  const [typed, setTyped] = useState(searched);
  const clear = () => {
    setTyped('');
    if (searched) onSearch('');
  };
  return (
    <Box width="32rem" maxWidth="100%">
      <SearchForm
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed.trim());
        }}
      >
        <Searchbar name="search" value={typed} maxLength={200} onChange={(event) => setTyped(event.target.value)} onClear={clear} clearLabel={say('messages.search.clear')} placeholder={say('messages.search.example')}>
          {say('messages.search')}
        </Searchbar>
      </SearchForm>
    </Box>
  );
}
