import type { ClaimState } from '@/cms/types';
import { Status, type StatusTone } from '@/ui/workspace/Status';
import type { Words } from '@/ui/words/createWords';

/** Yellow is what an agent has to do. */
const tones: Record<ClaimState, StatusTone> = { draft: 'plain', submitted: 'warn', inReview: 'go', infoRequested: 'plain', approved: 'ok', rejected: 'bad', closed: 'plain' };

/** For the eye, beside the word. */
const codes: Record<ClaimState, string> = { draft: 'D', submitted: 'S', inReview: 'R', infoRequested: '?', approved: 'A', rejected: 'X', closed: 'C' };

export function ClaimStatus({ state, words: { t } }: { state: ClaimState; words: Words }) {
  return <Status code={codes[state]} tone={tones[state]}>{t(`claims.states.${state}`)}</Status>;
}
