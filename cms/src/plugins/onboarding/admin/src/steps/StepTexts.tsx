import { Field, Flex, Grid, Textarea, TextInput } from '@strapi/design-system';
import { ROOM } from '../../../server/rules/kinds';
import { fieldOf } from '../types/finding-words';
import { useWords } from '../words';
import type { StepFormProps } from './step-form';

type Written = { target: { value: string } };

/** What a step says to whoever has to act, in each language of its type. */
export function StepTexts({ step, at, languages, readOnly, errorAt, onChange }: StepFormProps) {
  const say = useWords();
  return (
    <Grid.Root gap={5}>
      {languages.map(({ tag, name }) => {
        const words = step.texts[tag] ?? { title: '', text: '' };
        const set = (part: Partial<typeof words>) => onChange({ ...step, texts: { ...step.texts, [tag]: { ...words, ...part } } });
        const field = (part: 'title' | 'text') => ({ id: fieldOf(`${at}.texts.${tag}.${part}`), name: `${at}.texts.${tag}.${part}`, error: errorAt(`${at}.texts.${tag}.${part}`) });
        return (
          <Grid.Item key={tag} col={4} s={12} xs={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={3}>
              <Field.Root {...field('title')}>
                <Field.Label>{say('step.titleIn', { language: name })}</Field.Label>
                <TextInput size="S" maxLength={ROOM.title} value={words.title} disabled={readOnly} onChange={({ target }: Written) => set({ title: target.value })} />
                <Field.Error />
              </Field.Root>
              <Field.Root {...field('text')}>
                <Field.Label>{say('step.textIn', { language: name })}</Field.Label>
                <Textarea maxLength={ROOM.text} value={words.text} disabled={readOnly} onChange={({ target }: Written) => set({ text: target.value })} />
                <Field.Error />
              </Field.Root>
            </Flex>
          </Grid.Item>
        );
      })}
    </Grid.Root>
  );
}
