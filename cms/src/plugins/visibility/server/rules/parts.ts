import { opened, type CaseFacts, type Visibility } from './milestones';
import type { Settings } from './settings';

/** The parts of the customer page, and what decides each (CP-03, CP-11 to CP-17). */
export const PARTS = {
  dashboard: { description: 'The first tab. Always there.', decide: () => ({ visible: true, because: { rule: 'always' } }) },
  newsTile: { description: 'The news feed.', decide: timed('newsTile') },
  scheduleTile: { description: 'Upcoming meetings and work.', decide: switched('scheduleTile') },
  budgetTile: { description: 'Approved budgets, and the tab that goes with them.', decide: timed('budgetTile') },
  planPage: { description: 'The tab with the tasks in order.', decide: timed('planPage') },
  communicationPage: { description: 'The tab with letters to and from the company.', decide: timed('communicationPage') },
  documentsPage: { description: 'The tab with shared documents.', decide: timed('documentsPage') },
  handlerName: { description: 'The case handler by name.', decide: switched('handlerName') },
  handlerMobile: { description: 'The case handler’s mobile number.', decide: handlerMobile },
  partnerContact: { description: 'Telephone numbers of partners.', decide: switched('partnerContact') },
} as const satisfies Record<string, { description: string; decide(settings: Settings, facts: CaseFacts): Visibility }>;

export type Part = keyof typeof PARTS;

type TimedSetting = 'newsTile' | 'budgetTile' | 'planPage' | 'communicationPage' | 'documentsPage';
type SwitchSetting = 'scheduleTile' | 'handlerName' | 'handlerMobile' | 'partnerContact';

function timed(setting: TimedSetting) {
  return (settings: Settings, facts: CaseFacts): Visibility => opened(setting, settings[setting], facts);
}

function switched(setting: SwitchSetting) {
  return (settings: Settings): Visibility => ({
    visible: settings[setting],
    because: { rule: 'switch', setting, value: settings[setting] },
  });
}

/** A number without a name is nobody's: `handlerMobile` needs `handlerName` (CP-03). */
function handlerMobile(settings: Settings): Visibility {
  const name = switched('handlerName')(settings);
  return name.visible ? switched('handlerMobile')(settings) : name;
}

/** Whether a part of the customer page is there for the customers of a case, and why. Pure; 10⁶ a second. */
export function canSeePart(part: Part, settings: Settings, facts: CaseFacts): Visibility {
  return PARTS[part].decide(settings, facts);
}
