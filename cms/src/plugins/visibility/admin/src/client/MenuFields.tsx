import { useEffect, useRef, useState } from 'react';
import { Box, Checkbox, Field, Flex, Grid, IconButton, TextInput, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import type { MenuEntry } from '../../../server/rules/client-portal';
import { useLanguagesQuery } from '../api';
import { ChangedMark } from '../components/ChangedMark';
import { fieldOf } from '../components/SettingField';
import type { AnyLeaf } from '../settings/leaves';
import { useWords } from '../words';
import type { ClientEditing } from './editing';
import { ENTRIES } from './leaf';
import { leavesOf, moved } from './leaves';

type Way = 'up' | 'down';

const buttonOf = (entry: MenuEntry, way: Way) => `move-${way}-${entry}`;

/** The entries in their order: each goes up and down by a button, has a name in each language, and most can be hidden. */
export function MenuFields({ editing }: { editing: ClientEditing }) {
  const say = useWords();
  const { data: languages = [] } = useLanguagesQuery();
  const { menu } = editing.draft;
  const values = leavesOf(editing.draft);
  const [said, setSaid] = useState('');
  const follow = useRef<{ entry: MenuEntry; way: Way } | null>(null);

  // A row that moves loses the focus: it is given back, to the other button where the way has ended.
  useEffect(() => {
    if (!follow.current) return;
    const { entry, way } = follow.current;
    follow.current = null;
    const button = (wanted: Way) => document.getElementById(buttonOf(entry, wanted));
    (button(way)?.getAttribute('aria-disabled') === 'true' ? button(way === 'up' ? 'down' : 'up') : button(way))?.focus();
  }, [menu]);

  function move(entry: MenuEntry, way: Way) {
    const by = way === 'up' ? -1 : 1;
    follow.current = { entry, way };
    editing.set(['order', moved(menu, entry, by)]);
    setSaid(say('client.moved', { entry: say(`client.entry.${entry}`), place: menu.findIndex((given) => given.entry === entry) + 1 + by, all: menu.length }));
  }

  return (
    <Box id={fieldOf('order')} tabIndex={-1}>
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
      <ChangedMark change={editing.changes.get('order')} />
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4} paddingTop={2}>
        {menu.map(({ entry, hidden }, place) => {
          const words = say(`client.entry.${entry}`);
          return (
            <Box tag="li" key={entry} borderColor="neutral200" hasRadius padding={4}>
              <Flex gap={3} wrap="wrap" alignItems="center" paddingBottom={3}>
                <Typography tag="h3" fontWeight="bold">
                  {words}
                </Typography>
                <Flex gap={1}>
                  <IconButton id={buttonOf(entry, 'up')} label={say('client.up', { entry: words })} disabled={editing.disabled || place === 0} onClick={() => move(entry, 'up')}>
                    <ArrowUp />
                  </IconButton>
                  <IconButton id={buttonOf(entry, 'down')} label={say('client.down', { entry: words })} disabled={editing.disabled || place === menu.length - 1} onClick={() => move(entry, 'down')}>
                    <ArrowDown />
                  </IconButton>
                </Flex>
                {ENTRIES[entry] ? (
                  <Flex gap={2}>
                    <Checkbox id={fieldOf(`hidden.${entry}`)} aria-label={say('client.hide', { entry: words })} checked={hidden} disabled={editing.disabled} onCheckedChange={(on) => editing.set([`hidden.${entry}`, on === true])}>
                      {say('client.hidden')}
                    </Checkbox>
                    <ChangedMark change={editing.changes.get(`hidden.${entry}`)} short />
                  </Flex>
                ) : (
                  <Typography variant="pi" textColor="neutral600">
                    {say('client.always')}
                  </Typography>
                )}
              </Flex>
              <Grid.Root gap={3}>
                {languages.map(({ tag, name }) => {
                  const leaf = `names.${entry}.${tag}` as AnyLeaf;
                  return (
                    <Grid.Item key={tag} col={4} s={12} xs={12} direction="column" alignItems="stretch">
                      <Field.Root id={fieldOf(leaf)} name={leaf} error={editing.findings.get(leaf)}>
                        <Field.Label action={<ChangedMark change={editing.changes.get(leaf)} short />}>
                          {name}
                          <VisuallyHidden>{`: ${say('client.name', { entry: words })}`}</VisuallyHidden>
                        </Field.Label>
                        <TextInput size="S" value={String(values[leaf] ?? '')} disabled={editing.disabled} onChange={(event) => editing.set([leaf, event.target.value])} />
                        <Field.Error />
                      </Field.Root>
                    </Grid.Item>
                  );
                })}
              </Grid.Root>
            </Box>
          );
        })}
      </Flex>
    </Box>
  );
}
