import { useMemo, useState } from 'react';
import type { DossierEvent } from '../../../server/rules/dossier';
import type { DossierType } from '../../../server/rules/dossier-type';
import { possibleNext, runToEnd, simulate, turnClock, type Happening, type MadeUpClient } from '../../../server/rules/simulate';

const DAY = 86_400_000;

/** A type as it is being written, tried on a made-up client: what happened, what it came to, and what can happen next. */
export function useSimulation(type: DossierType, language: string, name: string) {
  const [client, setClient] = useState<MadeUpClient>({ name, language, hasUser: false, device: 'ios' });
  const [begins] = useState(() => Date.now());
  /** What was made to happen by one press of a button each, so that it is taken back by one. */
  const [acts, setActs] = useState<Happening[][]>([]);
  const happenings = useMemo(() => acts.flat(), [acts]);
  const moments = useMemo(() => simulate(type, client, begins, happenings), [type, client, begins, happenings]);
  const last = moments.at(-1);
  const now = last?.at ?? begins;
  const state = last?.state;
  const add = (act: Happening[]) => act.length > 0 && setActs((before) => [...before, act]);
  return {
    client,
    change: (part: Partial<MadeUpClient>) => setClient((before) => ({ ...before, ...part })),
    begins,
    happenings,
    moments,
    last,
    now,
    possible: useMemo(() => (state ? possibleNext(type, state, now) : []), [type, state, now]),
    happen: (event: DossierEvent) => add([{ event, at: now }]),
    turnDay: () => state && add(turnClock(type, state, now, now + DAY)),
    turnUntil: (until: number) => state && add(turnClock(type, state, now, until)),
    run: () => state && add(runToEnd(type, state, now, client.device)),
    undo: () => setActs((before) => before.slice(0, -1)),
    restart: () => setActs([]),
    isBegun: acts.length > 0,
  };
}

export type Tried = ReturnType<typeof useSimulation>;
