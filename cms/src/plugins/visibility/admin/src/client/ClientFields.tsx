import type { ReactNode } from 'react';
import { Box, Field, Flex, Grid, Textarea, TextInput, Toggle, Typography } from '@strapi/design-system';
import { ChangedMark } from '../components/ChangedMark';
import { LogoField } from '../components/LogoField';
import { LookFields } from '../components/LookFields';
import { fieldOf } from '../components/SettingField';
import { useLanguagesQuery } from '../api';
import type { AnyLeaf } from '../settings/leaves';
import { useWords } from '../words';
import type { ClientEditing } from './editing';
import { ENTRIES, type TEXTS } from './leaf';
import { leavesOf } from './leaves';
import { MenuFields } from './MenuFields';

function Group({ name, children }: { name: 'menu' | 'buttons' | 'homepage' | 'look'; children: ReactNode }) {
  const say = useWords();
  return (
    <Box tag="section" aria-labelledby={`group-${name}`} background="neutral0" hasRadius shadow="filterShadow" padding={{ initial: 4, medium: 7 }}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography id={`group-${name}`} tag="h2" variant="delta" fontWeight="bold">
            {say(name === 'look' ? 'group.look' : `client.group.${name}`)}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say(name === 'look' ? 'group.look.help' : `client.group.${name}.help`)}
          </Typography>
        </Flex>
        {children}
      </Flex>
    </Box>
  );
}

/** One text in each language; where it is left empty, ours is said. */
function TextFields({ of, long, editing }: { of: keyof typeof TEXTS; long?: boolean; editing: ClientEditing }) {
  const say = useWords();
  const { data: languages = [] } = useLanguagesQuery();
  const values = leavesOf(editing.draft);
  return (
    <Grid.Root gap={5}>
      {languages.map(({ tag, name }) => {
        const leaf = `${of}.${tag}` as AnyLeaf;
        const field = { value: String(values[leaf] ?? ''), disabled: editing.disabled };
        return (
          <Grid.Item key={tag} col={long ? 12 : 6} s={long ? 12 : 6} xs={12} direction="column" alignItems="stretch">
            <Field.Root id={fieldOf(leaf)} name={leaf} error={editing.findings.get(leaf)} hint={tag === 'en' ? say(`client.${of}.help`) : undefined}>
              <Field.Label action={<ChangedMark change={editing.changes.get(leaf)} short={long} />}>{say('client.text.leaf', { text: say(`client.${of}`), language: name })}</Field.Label>
              {long ? <Textarea {...field} onChange={(event) => editing.set([leaf, event.target.value])} /> : <TextInput {...field} onChange={(event) => editing.set([leaf, event.target.value])} />}
              <Field.Error />
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
        );
      })}
    </Grid.Root>
  );
}

/** Menu, button, homepage and look of a client portal (CL-02); menu and buttons of an office’s are always the same. */
export function ClientFields({ editing }: { editing: ClientEditing }) {
  const say = useWords();
  const isOffice = editing.portal.kind === 'office';
  const entries = Object.keys(ENTRIES) as (keyof typeof ENTRIES)[];
  return (
    <>
      {isOffice ? null : (
        <>
          <Group name="menu">
            <MenuFields editing={editing} />
          </Group>
          <Group name="buttons">
            <TextFields of="newClaim" editing={editing} />
          </Group>
        </>
      )}
      <Group name="homepage">
        <TextFields of="heading" editing={editing} />
        <TextFields of="text" long editing={editing} />
      </Group>
      <Group name="look">
        <Grid.Root gap={5}>
          <Grid.Item col={6} s={6} xs={12} direction="column" alignItems="stretch">
            <Field.Root id={fieldOf('useCompanyLogo')} name="useCompanyLogo" hint={say('setting.useCompanyLogo.help')}>
              <Field.Label action={<ChangedMark change={editing.changes.get('useCompanyLogo')} />}>{say('setting.useCompanyLogo')}</Field.Label>
              <Toggle checked={editing.draft.useCompanyLogo} disabled={editing.disabled} onLabel={say('on')} offLabel={say('off')} onChange={(event) => editing.set(['useCompanyLogo', event.target.checked])} />
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} s={6} xs={12} direction="column" alignItems="stretch">
            <LogoField editing={editing} />
          </Grid.Item>
          <Grid.Item col={12}>
            <LookFields editing={editing} sample={{ tabs: entries.slice(0, 4).map((entry) => say(`client.entry.${entry}`)), heading: say('client.sample') }} />
          </Grid.Item>
        </Grid.Root>
      </Group>
    </>
  );
}
