import { expect, it } from 'vitest';
import { rmaCommands } from './rmaCommands';

it('CL-12 what a dialog says of each line goes along in the order of the lines', () => {
  const given = { 'result-2': 'rejected', 'comment-2': ' Not ours ', 'result-10': 'accepted', 'result-1': 'accepted', 'comment-1': '' };
  expect(rmaCommands.inspectRma.body.parse(given)).toEqual({ results: [{ result: 'accepted', comment: '' }, { result: 'rejected', comment: 'Not ours' }, { result: 'accepted', comment: '' }] });
  expect(rmaCommands.closeRma.body.parse({ comment: ' ' })).toEqual({});
});
