import { describe, expect, it } from 'vitest';
import { createWords } from '@/ui/words/createWords';
import english from '../../../../../config/locales/en.json';
import { caseStateOf, decidingTask } from './caseState';

const words = createWords('en', english, new Date('2026-11-26T07:12:00Z'));
const stateOf = (status: string, task: string | null = null, waitingUntil: string | null = null) => caseStateOf({ status, waitingUntil, task: task === null ? null : { status: task } }, words.datesIn('Europe/Oslo'), words);

describe('EH-11 the state of a case', () => {
  it.each([
    [stateOf('waiting', 'done', '2026-12-05'), { mark: 'waiting', tone: 'plain', said: 'Waiting until Sat\u00a05\u00a0Dec' }],
    [stateOf('waiting'), { mark: 'waiting', said: 'Waiting' }],
    [stateOf('closed', 'approved'), { mark: 'closed', tone: 'ok', said: 'Closed' }],
    [stateOf('cancelled', 'started'), { mark: 'cancelled', tone: 'plain', said: 'Cancelled' }],
    [stateOf('open', 'done'), { code: '4', mark: null, said: 'Done' }],
    [stateOf('open'), { code: null, mark: null, said: 'Open' }],
  ])('%o', (state, expected) => expect(state).toMatchObject(expected));

  it.each([
    [['approved', 'started', 'budgetSubmitted'], 'budgetSubmitted'],
    [['approved', 'started', 'assigned'], 'started'],
    [['approved', 'approved'], 'approved'],
    [['started', 'created'], 'created'],
  ])('of the tasks %j the one that is %s decides', (statuses, decides) => expect(decidingTask(statuses.map((status) => ({ status })))?.status).toBe(decides));

  it('of no tasks none does', () => expect(decidingTask([])).toBeNull());
});
