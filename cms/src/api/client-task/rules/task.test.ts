import { describe, expect, it } from 'vitest';
import { commandsOn, lacking } from './task';

describe('OB-04 what a task is completed with', () => {
  it.each([
    ['approval', '', 0, null],
    ['answer', ' \n', 2, 'text'],
    ['answer', 'Seven', 0, null],
    ['file', 'It is on its way', 0, 'file'],
    ['file', '', 1, null],
  ] as const)('%s by %j and %d files lacks %s', (kind, text, files, lack) => expect(lacking(kind, { text, files })).toBe(lack));
});

describe('OB-04 what each side may do', () => {
  it.each([
    ['client', 'open', false, ['complete', 'comment']],
    ['client', 'done', false, ['comment']],
    ['client', 'withdrawn', false, []],
    ['office', 'open', false, ['comment', 'withdraw']],
    ['office', 'open', true, ['comment']],
    ['office', 'done', false, ['comment']],
  ] as const)('%s, %s, of a dossier: %s', (side, state, ofDossier, commands) => expect(commandsOn(side, { state, ofDossier })).toEqual(commands));
});
