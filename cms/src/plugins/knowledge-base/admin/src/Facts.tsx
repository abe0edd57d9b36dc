import { Checkbox, Field, Flex, SingleSelect, SingleSelectOption, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useArticlesQuery, type Language, type Portal, type Visibility } from './api';
import type { Draft } from './draft';
import { useWords } from './words';

interface FactsProps {
  draft: Draft;
  portal: Portal;
  portals: Portal[];
  languages: Language[];
  lacking: string[];
  readOnly: boolean;
}

const linesIn = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))].slice(0, 20);

/** Who reads an article, and where it is found. */
export function Facts({ draft: { content, set }, portal, portals, languages, lacking, readOnly }: FactsProps) {
  const say = useWords();
  const { data: articles = [] } = useArticlesQuery(portal.key);
  const [lines, setLines] = useState(content.productLines.join('\n'));
  const categories = [...new Set(articles.map(({ category }) => category))].filter(Boolean).sort();
  const others = portals.filter(({ key }) => key !== portal.key);
  const share = (key: string, shared: boolean) => set({ sharedWith: shared ? [...content.sharedWith, key] : content.sharedWith.filter((one) => one !== key) });
  return (
    <Flex tag="section" aria-label={say('facts')} direction="column" alignItems="stretch" gap={4} background="neutral0" hasRadius shadow="filterShadow" padding={5}>
      <Field.Root name="visibility" hint={say(`visibility.${content.visibility}.hint`)}>
        <Field.Label>{say('field.visibility')}</Field.Label>
        <SingleSelect value={content.visibility} disabled={readOnly} onChange={(choice) => set({ visibility: choice as Visibility })}>
          {(['client', 'internal'] as const).map((choice) => (
            <SingleSelectOption key={choice} value={choice}>
              {say(`visibility.${choice}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      <Field.Root name="category" hint={say('field.categoryHint')} error={lacking.includes('category') && content.category.trim() === '' ? say('lacks.category') : undefined}>
        <Field.Label>{say('field.category')}</Field.Label>
        <TextInput list="article-categories" value={content.category} maxLength={60} disabled={readOnly} onChange={({ target }: { target: { value: string } }) => set({ category: target.value })} />
        <datalist id="article-categories">
          {categories.map((category) => (
            <option key={category} value={category} />
          ))}
        </datalist>
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="language">
        <Field.Label>{say('field.language')}</Field.Label>
        <SingleSelect value={content.language} disabled={readOnly} onChange={(choice) => set({ language: String(choice) })}>
          {languages.map(({ tag, name }) => (
            <SingleSelectOption key={tag} value={tag}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="lines" hint={say('field.linesHint')}>
        <Field.Label>{say('field.lines')}</Field.Label>
        <Textarea
          value={lines}
          disabled={readOnly}
          onChange={({ target }: { target: { value: string } }) => {
            setLines(target.value);
            set({ productLines: linesIn(target.value) });
          }}
        />
        <Field.Hint />
      </Field.Root>
      {others.length > 0 && (
        <Flex tag="fieldset" direction="column" alignItems="flex-start" gap={2} style={{ border: 0 }}>
          <Typography tag="legend" variant="pi" fontWeight="bold">
            {say('field.shared')}
          </Typography>
          {others.map(({ key, name }) => (
            <Checkbox key={key} checked={content.sharedWith.includes(key)} disabled={readOnly} onCheckedChange={(checked: boolean | 'indeterminate') => share(key, checked === true)}>
              {name}
            </Checkbox>
          ))}
        </Flex>
      )}
    </Flex>
  );
}
