/**
 * What browsers keep of what somebody types, so that neither a killed window nor a lost connection loses it. Each kind
 * begins with the same word, so that whoever signs out leaves nothing of it behind.
 */
const beginning = 'portico-';

type Kind = 'claim' | 'claim-words' | 'task-words' | 'letter' | 'work-letter' | 'work-chat' | 'work-findings';

/** Under what name something is kept: of which portal, member and thing. */
export const keptName = (kind: Kind, ...of: string[]): string => [`${beginning}${kind}`, ...of].join(' ');

/** Forgets all that this browser keeps and that has not been sent. */
export function forgetKept(): void {
  for (const storage of [localStorage, sessionStorage]) {
    for (const name of Object.keys(storage)) if (name.startsWith(beginning)) storage.removeItem(name);
  }
}
