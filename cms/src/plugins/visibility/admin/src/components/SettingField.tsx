import type { ReactNode } from 'react';
import { Field, NumberInput, SingleSelect, SingleSelectOption, TextInput, Toggle } from '@strapi/design-system';
import type { Settings } from '../../../server/rules/settings';
import type { Editing } from '../settings/draft';
import { choicesOf, rowOf } from '../settings/groups';
import type { Leaf } from '../settings/leaves';
import { choiceWords } from '../settings/wording';
import { useWords } from '../words';
import { ChangedMark } from './ChangedMark';

type Plain = Exclude<keyof Settings, 'newsKinds' | 'colours' | 'logo'>;

/** What the whole page calls the field of a leaf: the summary of what is wrong leads there. */
export const fieldOf = (leaf: string) => `setting-${leaf.replaceAll('.', '-')}`;

/** One setting: label above, help below, what is wrong beside it, and a mark while it is changed. */
export function SettingField({ setting, editing }: { setting: Plain; editing: Editing }) {
  const say = useWords();
  const leaf: Leaf = setting;
  const { control } = rowOf(setting);
  const locked = control.kind === 'switch' && control.needs !== undefined && !editing.draft[control.needs];
  const help = say(locked && setting === 'handlerMobile' ? 'setting.handlerMobile.needs' : `setting.${setting}.help`);
  return (
    <Field.Root id={fieldOf(leaf)} name={setting} hint={help} error={editing.findings.get(leaf)}>
      <Field.Label action={<ChangedMark change={editing.changes.get(leaf)} />}>{say(`setting.${setting}`)}</Field.Label>
      <SettingInput setting={setting} editing={editing} disabled={editing.disabled || locked} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

function SettingInput({ setting, editing, disabled }: { setting: Plain; editing: Editing; disabled: boolean }): ReactNode {
  const say = useWords();
  const { control } = rowOf(setting);
  const value = editing.draft[setting];
  switch (control.kind) {
    case 'switch':
      return (
        <Toggle
          checked={value === true}
          disabled={disabled}
          onLabel={say('on')}
          offLabel={say('off')}
          onChange={(event) => {
            const on = event.target.checked;
            // The number goes with the name: it would be refused alone.
            if (setting === 'handlerName' && !on) editing.set([setting, on], ['handlerMobile', false]);
            else editing.set([setting, on]);
          }}
        />
      );
    case 'choice':
      return (
        <SingleSelect value={String(value)} disabled={disabled} onChange={(chosen) => editing.set([setting, String(chosen)])}>
          {choicesOf(control.choices, String(value), editing.portal).map((choice) => (
            <SingleSelectOption key={choice} value={choice}>
              {choiceWords(setting, choice, say)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      );
    case 'days':
      return (
        <NumberInput
          value={Number.isNaN(value) ? undefined : Number(value)}
          disabled={disabled}
          step={1}
          onValueChange={(days) => editing.set([setting, days ?? Number.NaN])}
        />
      );
    case 'text':
      return <TextInput value={String(value)} disabled={disabled} onChange={(event) => editing.set([setting, event.target.value])} />;
    case 'newsKinds':
    case 'picture':
    case 'colours':
      return null;
  }
}
