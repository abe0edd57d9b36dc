import type { Colours, Settings } from '../../../server/rules/settings';
import { isColour } from './contrast';

/** How far the case of the preview has come. */
export const STAGES = ['registered', 'inspection', 'decision', 'closed'] as const;
export type SampleStage = (typeof STAGES)[number];


/** The tabs of the page, and what each is called in addresses. */
export const TABS = { dashboard: '', plan: '/plan', communication: '/messages', documents: '/documents', budget: '/budget' } as const;
export type Tab = keyof typeof TABS;

/** CSS pixels across; a desktop is shown smaller, so that it has room. */
export const WIDTHS = { phone: 390, desktop: 1440 } as const;
export type Width = keyof typeof WIDTHS;

/** What can be shown of a draft: while a colour is half typed, the one that is saved. */
export function showable<Stored extends Pick<Settings, 'colours'>>(draft: Stored, stored: Stored): Stored {
  const colours = Object.entries(draft.colours).map(([name, colour]) => [name, isColour(colour) ? colour : stored.colours[name as keyof Colours]]);
  return { ...draft, colours: Object.fromEntries(colours) as Colours };
}
