import type { ReactNode } from 'react';
import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { useMoments } from '../../../../visibility/admin/src/words';
import { useWords, wordOr } from '../words';
import type { WholeMessage } from './api';
import { StateBadge } from './StateBadge';
import { reasonWords } from './wording';

/** What is known of a message beside its words. */
export function MessageFacts({ message }: { message: WholeMessage }) {
  const say = useWords();
  const moments = useMoments();
  const when = (instant: string) => {
    const { relative, full } = moments(Date.parse(instant));
    return `${full} (${relative})`;
  };
  const { direction, channel, from, to, template, kind, at, settledAt, bouncedAt, nextTryAt, attempts, portal, caseNumber, reason } = message;
  const sent = direction === 'sent';
  const words = reasonWords(message, say);
  return (
    <Grid.Root tag="dl" gap={4}>
      <Fact name={say('messages.state')}>
        <StateBadge message={message} />
      </Fact>
      <Fact name={say(sent ? 'messages.to' : 'messages.from')}>{to ?? from ?? say('messages.nobody')}</Fact>
      <Fact name={say('messages.case')}>{[caseNumber ?? say('messages.noCase'), portal?.name ?? say('messages.noPortal')].join(' · ')}</Fact>
      <Fact name={say(sent ? 'messages.written' : 'messages.cameIn')}>{when(at)}</Fact>
      {settledAt && <Fact name={say(sent ? 'messages.handedOver' : 'messages.settled')}>{when(settledAt)}</Fact>}
      {bouncedAt && <Fact name={say('messages.bouncedAt')}>{when(bouncedAt)}</Fact>}
      {nextTryAt && <Fact name={say('messages.nextTry')}>{when(nextTryAt)}</Fact>}
      {attempts !== null && attempts > 0 && <Fact name={say('messages.attempts')}>{attempts}</Fact>}
      {template && <Fact name={say('list.template')}>{`${wordOr(say, `template.${template}`, template)}, ${say(`channel.${channel}`)}`}</Fact>}
      {kind && kind !== 'personal' && <Fact name={say('messages.kind')}>{wordOr(say, `messages.kind.${kind}`, kind)}</Fact>}
      {reason && (
        <Grid.Item col={12} xs={12}>
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Typography tag="dt" variant="sigma" textColor="neutral600">
              {say(sent ? 'messages.serverSaid' : 'messages.why')}
            </Typography>
            <Box tag="dd" style={{ overflowWrap: 'anywhere' }}>
              <Typography>{message.state === 'recorded' ? reason : words}</Typography>
            </Box>
          </Flex>
        </Grid.Item>
      )}
    </Grid.Root>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Grid.Item col={4} s={6} xs={12} alignItems="flex-start">
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography tag="dt" variant="sigma" textColor="neutral600">
          {name}
        </Typography>
        <Box tag="dd" style={{ overflowWrap: 'anywhere' }}>
          {typeof children === 'object' ? children : <Typography>{children}</Typography>}
        </Box>
      </Flex>
    </Grid.Item>
  );
}
