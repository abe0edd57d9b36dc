import { useCallback, useEffect, useState } from 'react';
import { Box, Button, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { Choice } from '../../../shared/admin/src/Choice';
import { DeviceFrame } from '../../../shared/admin/src/DeviceFrame';
import { usePreviewArticleMutation, type Content, type Place, type Portal } from './api';
import { useWords } from './words';

const WIDTHS = { phone: 390, desktop: 1200 } as const;
type Width = keyof typeof WIDTHS;

/** As high as the window leaves below the page's head and the choices. */
const HEIGHT = 'max(40rem, calc(100vh - 40rem))';

/** What has been written, saved or not, in the portal's own looks. */
export function PreviewPane({ place, content, portal }: { place: Place; content: Content; portal: Portal }) {
  const say = useWords();
  const [keep, { isError }] = usePreviewArticleMutation();
  const [address, setAddress] = useState<string | null>(null);
  const [width, setWidth] = useState<Width>('desktop');
  const written = JSON.stringify(content);
  const { portal: key, article } = place;
  const show = useCallback(async () => {
    const answer = await keep({ place: { portal: key, article }, content: JSON.parse(written) as Content });
    if ('data' in answer) setAddress(answer.data.address);
  }, [keep, key, article, written]);
  useEffect(() => void show(), [show]);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={5}>
      <Typography textColor="neutral600">{say('preview.help')}</Typography>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Box width="44rem" maxWidth="100%">
          <Grid.Root>
            <Choice<Width> label={say('preview.width')} value={width} choices={Object.keys(WIDTHS) as Width[]} word={(choice) => say(`preview.width.${choice}`)} onChoose={setWidth} />
          </Grid.Root>
        </Box>
        {address && (
          <Link href={address} isExternal>
            {say('preview.open')}
          </Link>
        )}
      </Flex>
      <Box aria-live="polite">
        {isError && (
          <Flex gap={3} alignItems="center">
            <Typography textColor="danger600">{say('preview.failed')}</Typography>
            <Button variant="tertiary" onClick={() => void show()}>
              {say('page.retry')}
            </Button>
          </Flex>
        )}
      </Box>
      <DeviceFrame title={say('preview.frame', { portal: portal.name })} width={WIDTHS[width]} height={HEIGHT} shows={address === null ? null : { src: address }} />
    </Flex>
  );
}
