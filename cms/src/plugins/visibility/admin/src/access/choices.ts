import type { Portal } from '../api';

export interface Choice {
  key: string;
  name: string;
  kind: Portal['kind'] | null;
}

/** What can be ticked: every portal listed, and whatever is tied already, which is never dropped unseen. */
export function choicesOf(portals: Portal[], tied: string[]): Choice[] {
  const unlisted = tied.filter((key) => !portals.some((portal) => portal.key === key));
  return [...portals.map(({ key, name, kind }) => ({ key, name, kind })), ...unlisted.map((key) => ({ key, name: key, kind: null }))];
}

export interface Effect {
  gained: Choice[];
  lost: Choice[];
}

export function effectOf(choices: Choice[], before: string[], after: string[]): Effect {
  return {
    gained: choices.filter(({ key }) => after.includes(key) && !before.includes(key)),
    lost: choices.filter(({ key }) => before.includes(key) && !after.includes(key)),
  };
}
