import { useState } from 'react';
import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Choice } from '../../../../shared/admin/src/Choice';
import { DeviceFrame } from '../../../../shared/admin/src/DeviceFrame';
import type { Editing } from '../settings/draft';
import { showable, STAGES, TABS, WIDTHS, type SampleStage, type Tab, type Width } from '../settings/preview';
import { useLanguagesQuery } from '../api';
import { usePreview } from '../settings/use-preview';
import { useWords } from '../words';

/** As high as the window leaves below the page's head and the choices. */
const HEIGHT = 'max(36rem, calc(100vh - 44rem))';

/** The customer's pages as they would be under the settings that are being changed (CP-02). */
export function PreviewPane({ editing }: { editing: Editing }) {
  const say = useWords();
  const [tab, setTab] = useState<Tab>('dashboard');
  const [width, setWidth] = useState<Width>('phone');
  const [stage, setStage] = useState<SampleStage>('inspection');
  const [language, setLanguage] = useState('en');
  const { data: languages = [] } = useLanguagesQuery();
  const { address, failed, retry } = usePreview(editing.portal, { settings: showable(editing.draft, editing.stored), stage, language });
  return (
    <Box tag="section" aria-labelledby="preview" background="neutral0" hasRadius shadow="filterShadow" padding={{ initial: 4, medium: 5 }}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography id="preview" tag="h2" variant="delta" fontWeight="bold">
            {say('preview.title')}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('preview.help')}
          </Typography>
        </Flex>
        <Grid.Root gap={3}>
          <Choice<Tab> label={say('preview.tab')} value={tab} choices={Object.keys(TABS) as Tab[]} word={(choice) => say(`preview.tab.${choice}`)} onChoose={setTab} />
          <Choice<Width> label={say('preview.width')} value={width} choices={Object.keys(WIDTHS) as Width[]} word={(choice) => say(`preview.width.${choice}`)} onChoose={setWidth} />
          <Choice<SampleStage> label={say('preview.stage')} value={stage} choices={STAGES} word={(choice) => say(`preview.stage.${choice}`)} onChoose={setStage} />
          <Choice
            label={say('preview.language')}
            value={language}
            choices={languages.map(({ tag }) => tag)}
            word={(choice) => languages.find(({ tag }) => tag === choice)?.name ?? choice}
            onChoose={setLanguage}
          />
        </Grid.Root>
        <Box aria-live="polite">
          {failed && (
            <Flex gap={3} alignItems="center">
              <Typography textColor="danger600">{say('preview.failed')}</Typography>
              <Button variant="tertiary" onClick={retry}>
                {say('page.retry')}
              </Button>
            </Flex>
          )}
        </Box>
        <DeviceFrame title={say('preview.frame', { tab: say(`preview.tab.${tab}`), portal: editing.portal.name })} width={WIDTHS[width]} height={HEIGHT} shows={address === null ? null : { src: address + TABS[tab] }} />
      </Flex>
    </Box>
  );
}
