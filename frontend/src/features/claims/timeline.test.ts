import { expect, it } from 'vitest';
import { ownFiles, timelineOf } from './timeline';

it('CL-07 CL-08 what happened and what was written stand in one line, the newest first', () => {
  const step = (id: string, at: string, name: 'submit' | 'startReview') => ({ id, at, who: 'T', step: name, comment: null, assigned: null, approved: null, decided: [] });
  const comment = (id: string, at: string) => ({ id, at, author: 'I', company: 'Alpina', text: 'Hello', internal: false });
  const found = timelineOf({
    history: [step('1', '2030-01-01T10:00:00.000Z', 'submit'), step('2', '2030-01-03T10:00:00.000Z', 'startReview')],
    documents: [],
    comments: [comment('1', '2030-01-02T10:00:00.000Z'), comment('2', '2030-01-03T10:00:00.000Z')],
  });
  expect(found.map(({ id }) => id)).toEqual(['comment-2', 'step-2', 'comment-1', 'step-1']);
});

it('CL-05 a file stands with what it came along with, or with the claim itself', () => {
  const file = (id: string, comment: string | null, step: string | null) => ({ id, name: `${id}.pdf`, kind: 'other' as const, type: 'application/pdf', size: 1, at: '2030-01-01T10:00:00.000Z', author: 'T', internal: false, comment, step });
  const documents = [file('own', null, null), file('said', '1', null), file('answered', null, '1')];
  const found = timelineOf({
    history: [{ id: '1', at: '2030-01-01T10:00:00.000Z', who: 'T', step: 'answer', comment: 'So', assigned: null, approved: null, decided: [] }],
    comments: [{ id: '1', at: '2030-01-02T10:00:00.000Z', author: 'I', company: 'Alpina', text: 'Hello', internal: false }],
    documents,
  });
  expect(found.map(({ files }) => files.map(({ id }) => id))).toEqual([['said'], ['answered']]);
  expect(ownFiles({ documents }).map(({ id }) => id)).toEqual(['own']);
});
