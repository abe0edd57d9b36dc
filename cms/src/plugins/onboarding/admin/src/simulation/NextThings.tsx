import type { ReactNode } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, ClockCounterClockwise, Play } from '@strapi/icons';
import { useWords } from '../words';
import { eventWords, sideOf, type Side } from './event-words';
import type { Tried } from './use-simulation';

const SIDES = ['client', 'office', 'product'] as const satisfies readonly Side[];

/** Buttons for all that can happen next, by whom it happens; the engine says what can. */
export function NextThings({ tried }: { tried: Tried }) {
  const say = useWords();
  const { possible, last, now, isBegun } = tried;
  const isOpen = last?.state.status === 'open';
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {SIDES.map((side) => {
        const events = possible.filter((event) => sideOf(event) === side);
        return (
          events.length > 0 && (
            <Things key={side} name={say(`side.${side}`)}>
              {events.map((event) => (
                <Button key={JSON.stringify(event)} size="S" variant="secondary" onClick={() => tried.happen(event)}>
                  {eventWords(event, say)}
                </Button>
              ))}
            </Things>
          )
        );
      })}
      {isOpen && (
        <Things name={say('side.clock')}>
          <Button size="S" variant="tertiary" onClick={tried.turnDay}>
            {say('clock.day')}
          </Button>
          {last.remindedNext !== null && (
            <Button size="S" variant="tertiary" onClick={() => tried.turnUntil(last.remindedNext ?? now)}>
              {say('clock.reminder')}
            </Button>
          )}
          {last.stuckFrom !== null && last.stuckFrom > now && (
            <Button size="S" variant="tertiary" onClick={() => tried.turnUntil(last.stuckFrom ?? now)}>
              {say('clock.stuck')}
            </Button>
          )}
        </Things>
      )}
      <Flex gap={2} wrap="wrap">
        <Button startIcon={<Play />} disabled={!isOpen} onClick={tried.run}>
          {say('run')}
        </Button>
        <Button variant="tertiary" startIcon={<ClockCounterClockwise />} disabled={!isBegun} onClick={tried.undo}>
          {say('undoLast')}
        </Button>
        <Button variant="tertiary" startIcon={<ArrowClockwise />} disabled={!isBegun} onClick={tried.restart}>
          {say('restart')}
        </Button>
      </Flex>
    </Flex>
  );
}

function Things({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Box role="group" aria-label={name}>
      <Typography variant="sigma" textColor="neutral600">
        {name}
      </Typography>
      <Flex gap={2} wrap="wrap" paddingTop={2}>
        {children}
      </Flex>
    </Box>
  );
}
