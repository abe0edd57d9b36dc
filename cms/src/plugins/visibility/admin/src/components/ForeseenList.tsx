import { useCallback, useId, useState } from 'react';
import { Box, Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { Minus, Plus } from '@strapi/icons';
import { usePages } from '../../../../shared/admin/src/use-pages';
import type { Settings } from '../../../server/rules/settings';
import { useLazyForeseenCasesQuery, type Foreseen, type ForeseenCase, type Portal } from '../api';
import { thingWords } from '../settings/wording';
import { useWords } from '../words';

interface ForeseenListProps {
  portal: Portal;
  /** Those that would be saved. */
  settings: Settings;
  found: readonly Foreseen[];
}

/** What customers of open cases would gain and lose, each with its cases (CP-24). */
export function ForeseenList({ portal, settings, found }: ForeseenListProps) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {found.map((one) => (
        <ForeseenRow key={`${one.what} ${one.to}`} portal={portal} settings={settings} one={one} />
      ))}
    </Flex>
  );
}

function ForeseenRow({ portal, settings, one }: { portal: Portal; settings: Settings; one: Foreseen }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const listed = useId();
  const { what, to, cases } = one;
  const words = say(to ? 'foreseen.gains' : 'foreseen.loses', { thing: thingWords(what, say) });
  const Sign = to ? Plus : Minus;
  return (
    <Box tag="li">
      <Flex gap={2} alignItems="baseline" wrap="wrap">
        <Sign width="1.2rem" height="1.2rem" aria-hidden fill={to ? 'success600' : 'danger600'} style={{ flexShrink: 0 }} />
        <Typography textColor="neutral800">{words}</Typography>
        <TextButton aria-expanded={open} aria-controls={listed} aria-label={say('foreseen.cases.label', { what: words, cases })} onClick={() => setOpen(!open)}>
          {say('foreseen.cases', { cases })}
        </TextButton>
      </Flex>
      <Box id={listed} paddingLeft={5} aria-live="polite">
        {open && <Cases portal={portal} settings={settings} one={one} />}
      </Box>
    </Box>
  );
}

function Cases({ portal, settings, one: { what, to } }: { portal: Portal; settings: Settings; one: Foreseen }) {
  const say = useWords();
  const [ask] = useLazyForeseenCasesQuery();
  const read = useCallback(
    async (cursor: string | null) => {
      const { data } = await ask({ portal: portal.key, settings, what, to, cursor });
      return data ? { items: data.cases, next: data.next } : null;
    },
    [ask, portal.key, settings, what, to],
  );
  const { items, busy, failed, more, reload } = usePages<ForeseenCase>(read);
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={1}>
      {items && (
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
          {items.map(({ number, title }) => (
            <Typography key={number} tag="li" variant="pi" textColor="neutral700">
              {number} · {title}
            </Typography>
          ))}
        </Flex>
      )}
      {busy && <Loader small>{say('foreseen.cases.loading')}</Loader>}
      {failed && <TextButton onClick={more ?? reload}>{say('foreseen.cases.failed')}</TextButton>}
      {more && !busy && !failed && <TextButton onClick={more}>{say('foreseen.cases.more')}</TextButton>}
    </Flex>
  );
}
