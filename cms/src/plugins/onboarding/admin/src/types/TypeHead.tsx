import { useState } from 'react';
import { Checkbox, Field, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import { Ask } from '../../../../shared/admin/src/Ask';
import { spokenIn } from '../../../server/rules/drafting';
import { ROOM } from '../../../server/rules/kinds';
import type { Language } from '../api';
import { useWords } from '../words';
import { Section } from './Section';
import type { TypeEditing } from './editing';
import { fieldOf } from './finding-words';

/** What a type is called, in which languages it speaks, and its key. */
export function TypeHead({ editing: { type, at, saved, readOnly, errorAt, change }, languages }: { editing: TypeEditing; languages: Language[] }) {
  const say = useWords();
  const [silenced, setSilenced] = useState<Language | null>(null);
  const hasTexts = (tag: string) => type.steps.some(({ texts }) => Boolean(texts[tag]?.title || texts[tag]?.text));
  const speak = (language: Language, speaks: boolean) => (!speaks && hasTexts(language.tag) ? setSilenced(language) : change(spokenIn(type, language.tag, speaks)));
  const noLanguage = errorAt(`${at}.names`);
  return (
    <Section id="type-head" title={say('head.title')} help={say('head.help')}>
      <Grid.Root gap={4}>
        {languages.map((language) => {
          const { tag, name } = language;
          const setting = `${at}.names.${tag}`;
          const speaks = tag in type.names;
          return (
            <Grid.Item key={tag} col={4} s={12} xs={12} direction="column" alignItems="stretch">
              <Flex direction="column" alignItems="stretch" gap={2}>
                <Checkbox checked={speaks} disabled={readOnly} onCheckedChange={(on) => speak(language, on === true)}>
                  {name}
                </Checkbox>
                <Field.Root id={fieldOf(setting)} name={setting} error={errorAt(setting)}>
                  <TextInput size="S" aria-label={say('head.name', { language: name })} maxLength={ROOM.title} value={type.names[tag] ?? ''} disabled={readOnly || !speaks} onChange={({ target }: { target: { value: string } }) => change({ ...type, names: { ...type.names, [tag]: target.value } })} />
                  <Field.Error />
                </Field.Root>
              </Flex>
            </Grid.Item>
          );
        })}
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <Field.Root id={fieldOf(`${at}.key`)} name="key" error={errorAt(`${at}.key`)} hint={say(saved ? 'head.keyFixed' : 'head.keyHelp')}>
            <Field.Label>{say('head.key')}</Field.Label>
            <TextInput size="S" maxLength={ROOM.key} value={type.key} disabled={readOnly || saved} onChange={({ target }: { target: { value: string } }) => change({ ...type, key: target.value })} />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
      </Grid.Root>
      {noLanguage && (
        <Typography id={fieldOf(`${at}.names`)} tabIndex={-1} variant="pi" textColor="danger600">
          {noLanguage}
        </Typography>
      )}
      {silenced && (
        <Ask
          title={say('silence.title', { language: silenced.name })}
          text={say('silence.text', { language: silenced.name })}
          confirm={say('silence.confirm')}
          cancel={say('cancel')}
          variant="danger-light"
          onConfirm={() => {
            change(spokenIn(type, silenced.tag, false));
            setSilenced(null);
          }}
          onCancel={() => setSilenced(null)}
        />
      )}
    </Section>
  );
}
