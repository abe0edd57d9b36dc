import { useState } from 'react';
import { Box, Flex, Tabs, Typography } from '@strapi/design-system';
import { useWords } from '../words';
import type { WholeMessage } from './api';

const HEIGHT = '36rem';

/** Pictures that came along, as the server leaves them standing. */
const ENCLOSED = /<img\b[^>]*\ssrc="cid:[^"]*"[^>]*>/g;

/** Enclosed pictures are not shown: nothing in the frame is fetched, run or followed. */
const framed = (html: string): string =>
  `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><style>body{margin:16px;background:#fff;color:#212134;font:14px/1.5 sans-serif;overflow-wrap:anywhere}</style>${html.replace(ENCLOSED, '')}`;

/** The words of a message, as text and as HTML in a closed-off frame; of a received mail first what was taken from it. */
export function MessageWords({ message: { text, html, comment, direction, source } }: { message: WholeMessage }) {
  const say = useWords();
  const [form, setForm] = useState<string>(text === null && html !== null ? 'html' : 'text');
  const nothing = text === null && html === null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={4} aria-label={say('messages.words')}>
      {direction === 'received' && comment && (
        <Box background="primary100" borderColor="primary200" hasRadius padding={4}>
          <Typography tag="h3" variant="sigma" textColor="primary700">
            {say('messages.comment')}
          </Typography>
          <Box paddingTop={2}>
            <Words text={comment} />
          </Box>
        </Box>
      )}
      {nothing && <Typography textColor="neutral600">{say(source ? 'messages.noWords' : 'messages.notWritten')}</Typography>}
      {!nothing && (
        <Tabs.Root variant="simple" value={form} onValueChange={setForm}>
          <Tabs.List aria-label={say('messages.words')}>
            {text !== null && <Tabs.Trigger value="text">{say('messages.text')}</Tabs.Trigger>}
            {html !== null && <Tabs.Trigger value="html">{say('messages.html')}</Tabs.Trigger>}
          </Tabs.List>
          {text !== null && (
            <Tabs.Content value="text">
              <Box tabIndex={0} role="region" aria-label={say('messages.text')} background="neutral100" hasRadius padding={4} maxHeight={HEIGHT} overflow="auto" marginTop={4}>
                <Words text={text} />
              </Box>
            </Tabs.Content>
          )}
          {html !== null && (
            <Tabs.Content value="html">
              <Box tag="iframe" title={say('messages.html')} sandbox="" srcDoc={framed(html)} width="100%" height={HEIGHT} marginTop={4} borderColor="neutral200" hasRadius />
              {html.search(ENCLOSED) >= 0 && (
                <Typography variant="pi" textColor="neutral600">
                  {say('messages.pictures')}
                </Typography>
              )}
            </Tabs.Content>
          )}
        </Tabs.Root>
      )}
    </Flex>
  );
}

function Words({ text }: { text: string }) {
  return (
    <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text}
    </Typography>
  );
}
