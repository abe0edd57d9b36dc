import { Field, Flex, Textarea, TextInput } from '@strapi/design-system';
import type { Draft } from './draft';
import { useWords } from './words';

/** Title and summary: by them an article is chosen in a list. */
export function HeadFields({ draft: { content, set }, lacking, readOnly }: { draft: Draft; lacking: string[]; readOnly: boolean }) {
  const say = useWords();
  const error = (field: 'title' | 'summary') => (lacking.includes(field) && content[field].trim() === '' ? say(`lacks.${field}`) : undefined);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} background="neutral0" hasRadius shadow="filterShadow" padding={5}>
      <Field.Root name="title" error={error('title')}>
        <Field.Label>{say('field.title')}</Field.Label>
        <TextInput value={content.title} maxLength={200} disabled={readOnly} onChange={({ target }: { target: { value: string } }) => set({ title: target.value })} />
        <Field.Error />
      </Field.Root>
      <Field.Root name="summary" hint={say('field.summaryHint')} error={error('summary')}>
        <Field.Label>{say('field.summary')}</Field.Label>
        <Textarea value={content.summary} maxLength={500} disabled={readOnly} onChange={({ target }: { target: { value: string } }) => set({ summary: target.value })} />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
    </Flex>
  );
}
