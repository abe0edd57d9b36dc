/** What is looked at, in the order in which it is told. The last five are the CMS's own to look at (cms/src/doctor). */
export const areas = ['environment', 'secrets', 'ports', 'storage', 'frontend', 'database', 'mail', 'replies', 'sms'] as const;
export type Area = (typeof areas)[number];

/** One sentence on something that was looked at, and what to do where it is not as it should be (PF-03). */
export type Finding =
  | { readonly area: Area; readonly state: 'ok'; readonly says: string }
  | { readonly area: Area; readonly state: 'warning' | 'problem'; readonly says: string; readonly cure: string };

export const ok = (area: Area, says: string): Finding => ({ area, state: 'ok', says });
export const warning = (area: Area, says: string, cure: string): Finding => ({ area, state: 'warning', says, cure });
export const problem = (area: Area, says: string, cure: string): Finding => ({ area, state: 'problem', says, cure });
