import { Box, Checkbox, Flex, Grid, TextButton, Typography } from '@strapi/design-system';
import type { Editing } from '../settings/draft';
import type { Leaf, Value } from '../settings/leaves';
import { newsKindsOf } from '../settings/news-kinds';
import { useWords } from '../words';
import { ChangedMark } from './ChangedMark';

/** The checklist of what the news tile tells. */
export function NewsKindsField({ editing }: { editing: Editing }) {
  const say = useWords();
  const kinds = newsKindsOf(editing.portal);
  const chosen = kinds.filter((kind) => editing.draft.newsKinds.includes(kind));
  const setAll = (on: boolean) => editing.set(...kinds.map((kind): [Leaf, Value] => [`newsKinds.${kind}`, on]));
  return (
    <Box role="group" width="100%" aria-labelledby="news-kinds" aria-describedby="news-kinds-help">
      <Flex justifyContent="space-between" alignItems="baseline" wrap="wrap" gap={2}>
        <Flex gap={2} alignItems="baseline">
          <Typography id="news-kinds" tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
            {say('setting.newsKinds')}
          </Typography>
          <Typography variant="pi" textColor="neutral600" aria-live="polite">
            {say('news.count', { chosen: chosen.length, all: kinds.length })}
          </Typography>
        </Flex>
        <Flex gap={4}>
          <TextButton disabled={editing.disabled || chosen.length === kinds.length} onClick={() => setAll(true)}>
            {say('news.all')}
          </TextButton>
          <TextButton disabled={editing.disabled || chosen.length === 0} onClick={() => setAll(false)}>
            {say('news.none')}
          </TextButton>
        </Flex>
      </Flex>
      <Box paddingTop={3} paddingBottom={3}>
        <Grid.Root gap="1.2rem 2rem">
          {kinds.map((kind) => (
            <Grid.Item key={kind} col={6} s={6} xs={12} alignItems="center">
              <Checkbox
                checked={chosen.includes(kind)}
                disabled={editing.disabled}
                onCheckedChange={(on) => editing.set([`newsKinds.${kind}`, on === true])}
              >
                {say(`news.${kind}`)}
              </Checkbox>
              <ChangedMark change={editing.changes.get(`newsKinds.${kind}`)} short />
            </Grid.Item>
          ))}
        </Grid.Root>
      </Box>
      <Typography id="news-kinds-help" variant="pi" textColor="neutral600">
        {say(editing.draft.newsTile === 'never' ? 'news.hidden' : 'setting.newsKinds.help')}
      </Typography>
    </Box>
  );
}
