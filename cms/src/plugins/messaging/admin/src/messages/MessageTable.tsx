import type { ReactNode } from 'react';
import { Box, Button, EmptyStateLayout, Flex, Link, Loader, Td, Tr, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { NavLink } from 'react-router-dom';
import { ListTable } from '../../../../shared/admin/src/ListTable';
import { useMoments } from '../../../../shared/admin/src/moments';
import { useWords } from '../words';
import type { Message } from './api';
import { LISTS } from './lists';
import { Moment } from './Moment';
import { addressOf, type Place } from './place';
import { StateBadge } from './StateBadge';
import type { MessageList } from './use-message-list';
import { aboutOf, reasonWords } from './wording';

/** The element that the focus goes back to when the message is closed. */
export const openerOf = (id: string): string => `open-${id}`;

export function MessageTable({ place, list }: { place: Place; list: MessageList }) {
  const say = useWords();
  const { messages, busy, failed, more, reload } = list;
  if (!messages) {
    if (failed) return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('messages.failed')} action={<Button onClick={reload}>{say('page.retry')}</Button>} />;
    return (
      <Flex justifyContent="center" padding={8}>
        <Loader>{say('messages.loading')}</Loader>
      </Flex>
    );
  }
  if (messages.length === 0 && !more) {
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say(place.search ? 'messages.nothingFound' : `messages.empty.${place.list}`)} />;
  }
  const columns = ['messages.when', LISTS[place.list] === 'sent' ? 'messages.to' : 'messages.from', 'messages.about', 'messages.case', 'messages.state'] as const;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <ListTable label={say(`messages.list.${place.list}`)} columns={columns.map((column) => say(column))} count={messages.length}>
        {messages.map((message) => (
          <MessageRow key={message.id} message={message} place={place} />
        ))}
      </ListTable>
      {failed && (
        <Typography role="alert" textColor="danger600">
          {say('messages.moreFailed')}
        </Typography>
      )}
      {more && (
        <Flex justifyContent="center">
          <Button variant="tertiary" loading={busy} onClick={more}>
            {say('messages.more')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function MessageRow({ message, place }: { message: Message; place: Place }) {
  const say = useWords();
  const moments = useMoments();
  const { id, at, from, to, portal, caseNumber, nextTryAt } = message;
  const reason = reasonWords(message, say);
  const nextTry = nextTryAt !== null && Date.parse(nextTryAt) > Date.now() ? say('messages.triedAgain', { when: moments(Date.parse(nextTryAt)).relative }) : null;
  return (
    <Tr>
      <Td>
        <Moment at={at} />
      </Td>
      <Td>
        <Cell width="26rem">
          <Typography>{to ?? from ?? say('messages.nobody')}</Typography>
        </Cell>
      </Td>
      <Td>
        <Cell width="32rem">
          <Link id={openerOf(id)} tag={NavLink} to={{ search: addressOf({ ...place, open: id }) }}>
            {aboutOf(message, say)}
          </Link>
        </Cell>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start">
          <Typography>{caseNumber ?? say('messages.noCase')}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {portal?.name}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Cell width="34rem">
          <StateBadge message={message} />
          {[reason, nextTry].filter(Boolean).map((line) => (
            <Typography key={line} variant="pi" textColor="neutral600">
              {line}
            </Typography>
          ))}
        </Cell>
      </Td>
    </Tr>
  );
}

/** At most as wide as this, and half as wide at least, however narrow the window; long words are broken. */
function Cell({ width, children }: { width: string; children: ReactNode }) {
  return (
    <Box maxWidth={width} minWidth={`calc(${width} / 2)`} paddingTop={3} paddingBottom={3} style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        {children}
      </Flex>
    </Box>
  );
}
