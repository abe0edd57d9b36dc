import { describe, expect, it } from 'vitest';
import { compileNothing } from './database';

describe('PF-04 a new connection to PostgreSQL', () => {
  it('is told to compile nothing before anybody asks by it', () => {
    const said: string[] = [];
    let given: unknown;
    const connection = {
      query(statement: string, done: (error: Error | null) => void) {
        said.push(statement);
        done(null);
      },
    };
    compileNothing(connection, (error, ready) => (given = error ?? ready));
    expect([said, given]).toEqual([['SET jit = off'], connection]);
  });

  it('that cannot be told so is not used', () => {
    const lost = new Error('the line is gone');
    let heard: Error | null = null;
    compileNothing({ query: (_statement, done) => done(lost) }, (error) => (heard = error));
    expect(heard).toBe(lost);
  });
});
