import { useState } from 'react';
import { Box, Field, SearchForm, TextInput, VisuallyHidden } from '@strapi/design-system';
import { Search } from '@strapi/icons';

interface SearchFieldProps {
  label: string;
  /** What can be looked for, as an example in the empty field. */
  example: string;
  searched: string;
  onSearch(search: string): void;
}

/** Searches when the form is sent. */
export function SearchField({ label, example, searched, onSearch }: SearchFieldProps) {
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
            <Field.Label>{label}</Field.Label>
          </VisuallyHidden>
          <TextInput
            type="search"
            size="S"
            maxLength={200}
            autoComplete="off"
            value={typed}
            placeholder={example}
            startAction={<Search aria-hidden fill="neutral500" />}
            onChange={(event) => change(event.target.value)}
          />
        </Field.Root>
      </SearchForm>
    </Box>
  );
}
