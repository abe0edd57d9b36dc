import { expect, it } from 'vitest';
import { timelineOf } from './timeline';

it('CL-07 CL-08 what happened and what was written stand in one line, the newest first', () => {
  const step = (id: string, at: string, name: 'submit' | 'startReview') => ({ id, at, who: 'T', step: name, comment: null, assigned: null });
  const comment = (id: string, at: string) => ({ id, at, author: 'I', company: 'Alpina', text: 'Hello', internal: false });
  const found = timelineOf({
    history: [step('1', '2030-01-01T10:00:00.000Z', 'submit'), step('2', '2030-01-03T10:00:00.000Z', 'startReview')],
    comments: [comment('1', '2030-01-02T10:00:00.000Z'), comment('2', '2030-01-03T10:00:00.000Z')],
  });
  expect(found.map(({ id }) => id)).toEqual(['comment-2', 'step-2', 'comment-1', 'step-1']);
});
