import type { ReactNode } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { useMoments } from '../../../../shared/admin/src/moments';
import { useWords, wordOr } from '../words';
import type { WholeMessage } from './api';
import { StateBadge } from './StateBadge';
import { reasonWords } from './wording';

const COLUMNS = { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(22rem, 100%), 1fr))', gap: '1.6rem' };

/** What is known of a message beside its words. */
export function MessageFacts({ message }: { message: WholeMessage }) {
  const say = useWords();
  const moments = useMoments();
  const when = (instant: string) => {
    const { relative, full } = moments(Date.parse(instant));
    return (
      <>
        <Typography tag="p">{full}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {relative}
        </Typography>
      </>
    );
  };
  const { direction, channel, from, to, template, kind, at, settledAt, bouncedAt, nextTryAt, attempts, portal, caseNumber, reason } = message;
  const sent = direction === 'sent';
  const words = reasonWords(message, say);
  // What waits for a decision says above why.
  const settled = !['quarantined', 'unreadable'].includes(message.state);
  return (
    <Box tag="dl" style={COLUMNS}>
      <Fact name={say('messages.state')}>
        <StateBadge message={message} />
      </Fact>
      <Fact name={say(sent ? 'messages.to' : 'messages.from')}>{to ?? from ?? say('messages.nobody')}</Fact>
      <Fact name={say('messages.case')}>{[caseNumber ?? say('messages.noCase'), portal?.name ?? say('messages.noPortal')].join(' · ')}</Fact>
      <Fact name={say(sent ? 'messages.written' : 'messages.cameIn')}>{when(at)}</Fact>
      {settledAt && settled && <Fact name={say(sent ? 'messages.handedOver' : 'messages.settled')}>{when(settledAt)}</Fact>}
      {bouncedAt && <Fact name={say('messages.bouncedAt')}>{when(bouncedAt)}</Fact>}
      {nextTryAt && <Fact name={say('messages.nextTry')}>{when(nextTryAt)}</Fact>}
      {attempts !== null && attempts > 0 && <Fact name={say('messages.attempts')}>{attempts}</Fact>}
      {template && <Fact name={say('list.template')}>{`${wordOr(say, `template.${template}`, template)}, ${say(`channel.${channel}`)}`}</Fact>}
      {kind && kind !== 'personal' && <Fact name={say('messages.kind')}>{wordOr(say, `messages.kind.${kind}`, kind)}</Fact>}
      {reason && settled && (
        <Fact name={say(sent ? 'messages.serverSaid' : 'messages.why')} wide>
          {message.state === 'recorded' ? reason : words}
        </Fact>
      )}
    </Box>
  );
}

interface FactProps {
  name: string;
  /** Takes a line of its own. */
  wide?: boolean;
  children: ReactNode;
}

function Fact({ name, wide = false, children }: FactProps) {
  return (
    <Box style={{ overflowWrap: 'anywhere', ...(wide && { gridColumn: '1 / -1' }) }}>
      <Typography tag="dt" variant="sigma" textColor="neutral600">
        {name}
      </Typography>
      <Box tag="dd" paddingTop={1}>
        {typeof children === 'object' ? children : <Typography>{children}</Typography>}
      </Box>
    </Box>
  );
}
