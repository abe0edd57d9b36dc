import type { ReactNode } from 'react';
import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Choice } from '../../../../shared/admin/src/Choice';
import { DeviceFrame } from '../../../../shared/admin/src/DeviceFrame';
import { useLanguagesQuery } from '../api';
import { WIDTHS, type Width } from '../settings/preview';
import type { Looked } from '../settings/use-preview';
import { useWords } from '../words';

/** As high as the window leaves below the page's head and the choices. */
const HEIGHT = 'max(36rem, calc(100vh - 44rem))';

interface PreviewFrameProps {
  help: string;
  title: string;
  looked: Looked;
  /** What of the draft's address is shown. */
  part: string;
  width: Width;
  onWidth(width: Width): void;
  language: string;
  onLanguage(language: string): void;
  /** What is chosen of the sample, before and after the width. */
  first: ReactNode;
  more?: ReactNode;
}

/** The real pages in a frame, as they would be under the settings that are being changed. */
export function PreviewFrame({ help, title, looked: { address, failed, retry }, part, width, onWidth, language, onLanguage, first, more }: PreviewFrameProps) {
  const say = useWords();
  const { data: languages = [] } = useLanguagesQuery();
  return (
    <Box tag="section" aria-labelledby="preview" background="neutral0" hasRadius shadow="filterShadow" padding={{ initial: 4, medium: 5 }}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography id="preview" tag="h2" variant="delta" fontWeight="bold">
            {say('preview.title')}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {help}
          </Typography>
        </Flex>
        <Grid.Root gap={3}>
          {first}
          <Choice<Width> label={say('preview.width')} value={width} choices={Object.keys(WIDTHS) as Width[]} word={(choice) => say(`preview.width.${choice}`)} onChoose={onWidth} />
          {more}
          <Choice
            label={say('preview.language')}
            value={language}
            choices={languages.map(({ tag }) => tag)}
            word={(choice) => languages.find(({ tag }) => tag === choice)?.name ?? choice}
            onChoose={onLanguage}
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
        <DeviceFrame title={title} width={WIDTHS[width]} height={HEIGHT} shows={address === null ? null : { src: address + part }} />
      </Flex>
    </Box>
  );
}
