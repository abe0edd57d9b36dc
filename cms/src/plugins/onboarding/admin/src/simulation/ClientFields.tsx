import { Checkbox, Field, Grid, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { DEVICES, type Device } from '../../../server/rules/dossier';
import type { Language } from '../api';
import { useWords } from '../words';
import type { Tried } from './use-simulation';

/** Whom a type is tried on. */
export function ClientFields({ tried: { client, change }, languages }: { tried: Tried; languages: Language[] }) {
  const say = useWords();
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
        <Field.Root name="client-name">
          <Field.Label>{say('client.name')}</Field.Label>
          <TextInput size="S" maxLength={120} value={client.name} onChange={({ target }: { target: { value: string } }) => change({ name: target.value })} />
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
        <Field.Root name="client-language">
          <Field.Label>{say('client.language')}</Field.Label>
          <SingleSelect size="S" value={client.language} onChange={(language) => change({ language: String(language) })}>
            {languages.map(({ tag, name }) => (
              <SingleSelectOption key={tag} value={tag}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
        <Field.Root name="client-device">
          <Field.Label>{say('client.device')}</Field.Label>
          <SingleSelect size="S" value={client.device} onChange={(device) => change({ device: device as Device })}>
            {DEVICES.map((device) => (
              <SingleSelectOption key={device} value={device}>
                {say(`device.${device}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={3} s={6} xs={12} alignItems="center">
        <Checkbox checked={client.hasUser} onCheckedChange={(on) => change({ hasUser: on === true })}>
          {say('client.hasUser')}
        </Checkbox>
      </Grid.Item>
    </Grid.Root>
  );
}
