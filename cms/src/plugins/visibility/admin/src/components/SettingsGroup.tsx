import { Box, Field, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import type { Editing } from '../settings/draft';
import { settingsOf, type Group } from '../settings/groups';
import { useWords } from '../words';
import { LogoField } from './LogoField';
import { LookFields } from './LookFields';
import { NewsKindsField } from './NewsKindsField';
import { SettingField } from './SettingField';

const SAMPLE_TABS = ['dashboard.label', 'setting.planPage', 'setting.communicationPage', 'setting.documentsPage'] as const;

function AlwaysThere() {
  const say = useWords();
  return (
    <Field.Root hint={say('dashboard.help')}>
      <Field.Label>{say('dashboard.label')}</Field.Label>
      <TextInput value={say('dashboard.always')} disabled readOnly />
      <Field.Hint />
    </Field.Root>
  );
}

/** The settings that a person thinks of together. */
export function SettingsGroup({ group, editing }: { group: Group; editing: Editing }) {
  const say = useWords();
  const settings = settingsOf(group, editing.portal, editing.stored);
  return (
    <Box tag="section" aria-labelledby={`group-${group}`} background="neutral0" hasRadius shadow="filterShadow" padding={{ initial: 4, medium: 7 }}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography id={`group-${group}`} tag="h2" variant="delta" fontWeight="bold">
            {say(`group.${group}`)}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say(`group.${group}.help`)}
          </Typography>
        </Flex>
        <Grid.Root gap={5}>
          {group === 'dashboard' && (
            <Grid.Item col={6} s={6} xs={12} direction="column" alignItems="stretch">
              <AlwaysThere />
            </Grid.Item>
          )}
          {settings.map((setting) => {
            if (setting === 'newsKinds') {
              return (
                <Grid.Item key={setting} col={12}>
                  <NewsKindsField editing={editing} />
                </Grid.Item>
              );
            }
            if (setting === 'logo') {
              return (
                <Grid.Item key={setting} col={6} s={6} xs={12} direction="column" alignItems="stretch">
                  <LogoField editing={editing} />
                </Grid.Item>
              );
            }
            if (setting === 'colours') {
              return (
                <Grid.Item key={setting} col={12}>
                  <LookFields editing={editing} sample={{ tabs: SAMPLE_TABS.map((tab) => say(tab)), heading: say('contrast.sample.heading') }} />
                </Grid.Item>
              );
            }
            return (
              <Grid.Item key={setting} col={6} s={6} xs={12} direction="column" alignItems="stretch">
                <SettingField setting={setting} editing={editing} />
              </Grid.Item>
            );
          })}
        </Grid.Root>
      </Flex>
    </Box>
  );
}
