/** The lists that everybody has, and what each asks for. */
export const STANDARD_VIEWS = {
  mine: 'mine=true',
  all: '',
  action: 'action=true',
  external: 'external=true',
  closed: 'mine=true&status=closed%2Ccancelled',
} as const satisfies Record<string, string>;
export type StandardView = keyof typeof STANDARD_VIEWS;
export const STANDARD_VIEW_NAMES = Object.keys(STANDARD_VIEWS) as [StandardView, ...StandardView[]];
