export type Area = 'environment' | 'database' | 'mail' | 'replies' | 'sms';

/** One sentence on something that was looked at, and what to do where it is not as it should be (PF-03). */
export type Finding =
  | { area: Area; state: 'ok'; says: string }
  | { area: Area; state: 'warning' | 'problem'; says: string; cure: string };

export const ok = (area: Area, says: string): Finding => ({ area, state: 'ok', says });
export const warning = (area: Area, says: string, cure: string): Finding => ({ area, state: 'warning', says, cure });
export const problem = (area: Area, says: string, cure: string): Finding => ({ area, state: 'problem', says, cure });
