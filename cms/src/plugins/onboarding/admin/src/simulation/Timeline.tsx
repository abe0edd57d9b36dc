import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Bell, File, Mail, Phone } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { stepOf } from '../../../server/rules/dossier';
import type { DossierType } from '../../../server/rules/dossier-type';
import type { Moment } from '../../../server/rules/simulate';
import type { Reached } from '../api';
import { useSpoken, useWords } from '../words';
import { eventWords } from './event-words';
import { titleOf, type Opened } from './opened';

interface TimelineProps {
  type: DossierType;
  moments: Moment[];
  reached: Reached[];
  opened: Opened | null;
  onOpen(opened: Opened): void;
}

/** All that has happened, the newest last: which steps it ended and began, and what went out. */
export function Timeline({ type, moments, reached, opened, onOpen }: TimelineProps) {
  const say = useWords();
  const { formatDate } = useIntl();
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      {moments.map((moment, place) => (
        <Box tag="li" key={place} borderColor="neutral200" style={{ borderWidth: '0 0 0 2px', borderStyle: 'solid' }} paddingLeft={4}>
          <Flex direction="column" alignItems="flex-start" gap={2}>
            <Typography variant="pi" textColor="neutral600">
              {formatDate(moment.at, { dateStyle: 'medium', timeStyle: 'short' })}
            </Typography>
            <Typography fontWeight="semiBold">{moment.event ? eventWords(moment.event, say) : say('past.begun')}</Typography>
            {moment.fault && <Typography textColor="warning700">{say(`fault.${moment.fault}`)}</Typography>}
            <Turned type={type} before={moments[place - 1]} moment={moment} />
            <Sent place={place} isNew={moment.state.current !== moments[place - 1]?.state.current} reached={reached[place]} opened={opened} onOpen={onOpen} />
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

/** Which steps came to their end, and whose turn it is then. */
function Turned({ type, before, moment: { state } }: { type: DossierType; before: Moment | undefined; moment: Moment }) {
  const say = useWords();
  const spoken = useSpoken();
  const titleOf = (key: string | null) => spoken(stepOf(type, key)?.texts ?? {})?.title || say('step.untitled');
  const ended = state.past.slice(before?.state.past.length ?? 0);
  const isNew = state.current !== before?.state.current;
  if (ended.length === 0 && !isNew) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
      {ended.map(({ step, how }) => (
        <Typography tag="li" key={step} variant="pi">
          {say(`ending.${how}`, { title: titleOf(step) })}
        </Typography>
      ))}
      {isNew && (
        <Typography tag="li" variant="pi">
          {state.current === null ? say('past.closed') : say('past.turn', { title: titleOf(state.current) })}
        </Typography>
      )}
    </Flex>
  );
}

const ICONS = { email: <Mail />, push: <Bell />, sms: <Phone /> };

/** Messages, and the page that the client is led to, open beside the list. */
function Sent({ place, isNew, reached, opened, onOpen }: { place: number; isNew: boolean; reached: Reached | undefined; opened: Opened | null; onOpen(opened: Opened): void }) {
  const say = useWords();
  const page = isNew ? reached?.page : null;
  if (!reached || (reached.messages.length === 0 && !page)) return null;
  const opens = (what: Opened['what']) => {
    const isOpen = opened?.moment === place && opened.what === what;
    return { size: 'S', variant: isOpen ? 'secondary' : 'tertiary', 'aria-pressed': isOpen, onClick: () => onOpen({ moment: place, what }) } as const;
  };
  return (
    <Flex gap={2} wrap="wrap">
      {reached.messages.map((message, at) => (
        <Button key={at} {...opens(at)} startIcon={ICONS[message.channel]}>
          {say(message.instead && message.channel !== 'push' ? `instead.${message.channel}` : `sent.${message.channel}`, { title: titleOf(message) })}
        </Button>
      ))}
      {page && (
        <Button {...opens('page')} startIcon={<File />}>
          {say(`pageKind.${page.kind}`, { title: page.title })}
        </Button>
      )}
    </Flex>
  );
}
