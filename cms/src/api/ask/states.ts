export const ASK_STATUSES = ['open', 'answered', 'withdrawn'] as const;
export type AskStatus = (typeof ASK_STATUSES)[number];

interface AskCommandRow {
  from: AskStatus;
  to: AskStatus;
  description: string;
}

/** What ends an ask (CP-27). One table for commands and stock doors. */
export const ASK_COMMANDS = {
  answer: { from: 'open', to: 'answered', description: 'The customer has given what was asked for.' },
  withdraw: { from: 'open', to: 'withdrawn', description: 'The company needs it no more.' },
} as const satisfies Record<string, AskCommandRow>;

export type AskCommand = keyof typeof ASK_COMMANDS;

export function askCommandBetween(from: AskStatus, to: AskStatus): AskCommand | null {
  const found = (Object.entries(ASK_COMMANDS) as [AskCommand, AskCommandRow][]).find(([, row]) => row.from === from && row.to === to);
  return found?.[0] ?? null;
}

export type Needs = 'text' | 'picture' | 'file';

/** What an answer must bring, by what was asked for. */
export const ASK_KINDS = {
  answer: { needs: 'text', description: 'A question that words answer.' },
  photo: { needs: 'picture', description: 'At least one picture.' },
  document: { needs: 'file', description: 'At least one file.' },
} as const satisfies Record<string, { needs: Needs; description: string }>;

export type AskKind = keyof typeof ASK_KINDS;

/** What an answer lacks, or null where it will do. `types` are the media types of its files. */
export function answerLacks(kind: AskKind, answer: { text: string; types: readonly string[] }): Needs | null {
  const { needs } = ASK_KINDS[kind];
  const given: Record<Needs, boolean> = {
    text: answer.text !== '',
    picture: answer.types.some((type) => type.startsWith('image/')),
    file: answer.types.length > 0,
  };
  return given[needs] ? null : needs;
}
