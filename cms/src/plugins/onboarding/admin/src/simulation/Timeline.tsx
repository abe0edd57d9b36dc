import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { Bell, Mail } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { stepOf } from '../../../server/rules/dossier';
import type { DossierType } from '../../../server/rules/dossier-type';
import type { Moment } from '../../../server/rules/simulate';
import type { Reached } from '../api';
import { useSpoken, useWords } from '../words';
import { eventWords } from './event-words';
import type { Opened } from './ReachedMessage';

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
            <Sent moment={moment} place={place} reached={reached[place]} opened={opened} onOpen={onOpen} />
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

/** Mails and push messages open beside the list; what the client finds in the portal is named. */
function Sent({ moment, place, reached, opened, onOpen }: { moment: Moment; place: number; reached: Reached | undefined; opened: Opened | null; onOpen(opened: Opened): void }) {
  const say = useWords();
  const asked = moment.effects.flatMap(({ kind }) => (kind === 'task' || kind === 'documentRequest' ? [kind] : []));
  if (moment.effects.length === 0) return null;
  const isOpened = (kind: Opened['kind'], at: number) => opened?.moment === place && opened.kind === kind && opened.place === at;
  return (
    <Flex gap={2} wrap="wrap">
      {reached?.mails.map(({ subject }, at) => (
        <Button key={`mail ${at}`} size="S" variant={isOpened('mail', at) ? 'secondary' : 'tertiary'} startIcon={<Mail />} aria-pressed={isOpened('mail', at)} onClick={() => onOpen({ moment: place, kind: 'mail', place: at })}>
          {say('sent.mail', { subject })}
        </Button>
      ))}
      {reached?.pushes.map(({ title }, at) => (
        <Button key={`push ${at}`} size="S" variant={isOpened('push', at) ? 'secondary' : 'tertiary'} startIcon={<Bell />} aria-pressed={isOpened('push', at)} onClick={() => onOpen({ moment: place, kind: 'push', place: at })}>
          {say('sent.push', { title })}
        </Button>
      ))}
      {asked.map((kind) => (
        <Badge key={kind}>{say(`trigger.${kind}`)}</Badge>
      ))}
    </Flex>
  );
}
