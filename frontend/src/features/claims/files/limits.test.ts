import { describe, expect, it } from 'vitest';
import { problemBefore, problemOfCode } from './limits';

describe('CL-05 before a file is sent', () => {
  it.each([
    ['board.JPG', 1, null],
    ['invoice 2026.11.pdf', 15 * 1024 * 1024, null],
    ['invoice.pdf', 15 * 1024 * 1024 + 1, 'tooLarge'],
    ['board.png', 0, 'broken'],
    ['film.mp4', 10, 'type'],
    ['board.png.exe', 10, 'type'],
    ['README', 10, 'type'],
  ])('%s of %d bytes: %s', (name, size, problem) => {
    expect(problemBefore({ name, size })).toBe(problem);
  });

  it('what nobody foresaw is told as a broken connection, which can be tried again', () => {
    expect(problemOfCode('claim.files')).toBe('tooMany');
    expect(problemOfCode('somethingNew')).toBe('failed');
  });
});
