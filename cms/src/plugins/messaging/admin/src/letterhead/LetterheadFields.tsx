import { Box, Field, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import { LETTERHEAD_PARTS, senderOf, type LetterheadPart } from '../../../server/letterhead/sender';
import type { Language, Portal } from '../templates/api';
import { useWords } from '../words';
import type { LetterheadEditing } from './editing';

interface LetterheadFieldsProps {
  portal: Portal;
  languages: Language[];
  address: string;
  editing: LetterheadEditing;
  readOnly: boolean;
}

const TYPES = { senderName: 'text', replyAddress: 'email', supportPhone: 'tel' } as const satisfies Record<LetterheadPart, string>;

/** Sender name, reply address and telephone in each language, that of the portal first; what is empty says what holds instead. */
export function LetterheadFields({ portal, languages, address, editing, readOnly }: LetterheadFieldsProps) {
  const say = useWords();
  const { draft } = editing;
  const isOwn = ({ tag }: Language) => tag === portal.language;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {[...languages.filter(isOwn), ...languages.filter((language) => !isOwn(language))].map((language) => {
        const { tag } = language;
        const sender = senderOf(draft, portal, isOwn(language) ? tag : portal.language);
        const instead = isOwn(language) ? { name: portal.name, address: say('letterhead.nowhere'), number: say('letterhead.noNumber') } : { name: sender.name, address: sender.replyAddress ?? say('letterhead.nowhere'), number: sender.supportPhone ?? say('letterhead.noNumber') };
        return (
          <Box key={tag} tag="section" aria-labelledby={`letterhead-${tag}`} background="neutral0" hasRadius shadow="filterShadow" padding={{ initial: 4, medium: 6 }}>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Flex direction="column" alignItems="flex-start" gap={1}>
                <Typography id={`letterhead-${tag}`} tag="h2" variant="delta" fontWeight="bold">
                  {say(isOwn(language) ? 'letterhead.language.own' : 'letterhead.language', { language: language.name })}
                </Typography>
                {!isOwn(language) && (
                  <Typography tag="p" variant="pi" textColor="neutral600">
                    {say('letterhead.inherits')}
                  </Typography>
                )}
              </Flex>
              <Grid.Root gap={4}>
                {LETTERHEAD_PARTS.map((part) => (
                  <Grid.Item key={part} col={4} s={12} xs={12} direction="column" alignItems="stretch">
                    <Field.Root name={`${part}-${tag}`} hint={say(`letterhead.${part}.help`, instead)} error={editing.isWrong(part, tag) ? say(`letterhead.wrong.${part}`) : undefined}>
                      <Field.Label>{say(`letterhead.${part}`)}</Field.Label>
                      <TextInput type={TYPES[part]} disabled={readOnly} value={draft[part][tag] ?? ''} onChange={({ target }: { target: { value: string } }) => editing.write(part, tag, target.value)} />
                      <Field.Hint />
                      <Field.Error />
                    </Field.Root>
                  </Grid.Item>
                ))}
              </Grid.Root>
              <Typography tag="p" variant="pi" textColor="neutral600" aria-live="polite">
                {`${say('preview.from')}: ${senderOf(draft, portal, tag).name} <${address}>`}
              </Typography>
            </Flex>
          </Box>
        );
      })}
    </Flex>
  );
}
