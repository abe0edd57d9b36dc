import { Box, Field, Flex, TextInput } from '@strapi/design-system';
import type { Colours } from '../../../server/rules/settings';
import { completeColour, isColour } from '../settings/contrast';
import type { LookEditing } from '../settings/draft';
import { useWords } from '../words';
import { ChangedMark } from './ChangedMark';
import { fieldOf } from './SettingField';

/** One colour, chosen by eye or written as its code; the two stay in step. */
export function ColourField({ name, editing }: { name: keyof Colours; editing: LookEditing }) {
  const say = useWords();
  const leaf = `colours.${name}` as const;
  const colour = editing.draft.colours[name];
  const words = say(`colour.${name}`);
  return (
    <Field.Root id={fieldOf(leaf)} name={leaf} error={editing.findings.get(leaf)} width="100%">
      <Field.Label action={<ChangedMark change={editing.changes.get(leaf)} />}>{words}</Field.Label>
      <Flex gap={2} alignItems="stretch">
        <Box
          tag="input"
          type="color"
          aria-label={say('colour.chooser', { colour: words })}
          value={isColour(colour) ? colour : editing.stored.colours[name]}
          disabled={editing.disabled}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => editing.set([leaf, event.target.value])}
          background="neutral0"
          borderColor="neutral200"
          hasRadius
          padding={1}
          width="5.6rem"
          height="4rem"
          cursor={editing.disabled ? 'not-allowed' : 'pointer'}
        />
        <Box flex="1">
          <TextInput
            aria-label={say('colour.code', { colour: words })}
            value={colour}
            disabled={editing.disabled}
            maxLength={9}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => editing.set([leaf, event.target.value])}
            onBlur={() => colour !== completeColour(colour) && editing.set([leaf, completeColour(colour)])}
          />
        </Box>
      </Flex>
      <Field.Error />
    </Field.Root>
  );
}
