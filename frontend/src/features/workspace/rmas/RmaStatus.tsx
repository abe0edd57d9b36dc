import type { RmaState } from '@/cms/types';
import { Status, type StatusMark, type StatusTone } from '@/ui/workspace/Status';
import type { Words } from '@/ui/words/createWords';

/** Yellow is what an agent has to do. */
const tones: Record<RmaState, StatusTone> = { issued: 'plain', inTransit: 'go', received: 'warn', inspected: 'warn', closed: 'ok', cancelled: 'bad' };

/** For the eye, beside the word. */
const marks: Partial<Record<RmaState, StatusMark>> = { issued: 'waiting', closed: 'closed', cancelled: 'cancelled' };
const codes: Partial<Record<RmaState, string>> = { inTransit: 'T', received: 'R', inspected: 'I' };

export const RmaStatus = ({ state, words: { t } }: { state: RmaState; words: Words }) => (
  <Status mark={marks[state] ?? null} code={codes[state] ?? null} tone={tones[state]}>
    {t(`rmas.states.${state}`)}
  </Status>
);
