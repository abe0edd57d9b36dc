/** The columns that can be left out; number and what failed always stand. */
export const claimColumns = ['state', 'company', 'product', 'serial', 'creator', 'agent', 'total', 'submitted', 'updated'] as const;
export type ClaimColumn = (typeof claimColumns)[number];

export type ClaimSide = 'client' | 'agent';

const usual: Record<ClaimSide, readonly ClaimColumn[]> = { client: ['state', 'serial', 'creator', 'total', 'updated'], agent: ['state', 'company', 'serial', 'agent', 'total', 'submitted'] };

/** A client has but its own company. */
export const columnsFor = (side: ClaimSide): ClaimColumn[] => claimColumns.filter((column) => side === 'agent' || column !== 'company');

/** In this browser, for whoever signs in to it. */
export const claimColumnsCookie = 'portico.claim-columns';

/** What the address says, else what was chosen last, else what is usual. */
export function shownColumns(side: ClaimSide, asked: readonly ClaimColumn[] | null, kept: string | undefined): ClaimColumn[] {
  const named: readonly string[] = asked ?? kept?.split('.') ?? [];
  const shown = columnsFor(side).filter((column) => named.includes(column));
  return shown.length > 0 ? shown : [...usual[side]];
}
