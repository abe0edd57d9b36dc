import { createHash } from 'node:crypto';

export interface Chance {
  /** At least `from`, below `to`. */
  between(from: number, to: number): number;
  oneOf<Choice>(choices: readonly Choice[]): Choice;
}

/** The same seed draws the same numbers, whatever else of this run draws its own under another name. */
export function chanceOf(seed: number, name: string): Chance {
  let drawn = 0;
  const next = (): number => createHash('sha256').update(`${seed} ${name} ${(drawn += 1)}`).digest().readUInt32BE() / 2 ** 32;
  return {
    between: (from, to) => from + next() * (to - from),
    oneOf(choices) {
      const choice = choices[Math.floor(next() * choices.length)];
      if (choice === undefined) throw new Error('There is nothing to choose from');
      return choice;
    },
  };
}
