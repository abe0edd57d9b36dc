import type { Settings } from '../../../server/rules/settings';
import type { SettingsKind } from './draft';
import { findingsOf } from './findings';
import { changesBetween, leavesOf, settingsWith } from './leaves';

/** The settings of a customer page. */
export const CUSTOMER_PAGE: SettingsKind<Settings> = {
  leavesOf,
  changesBetween,
  findingsOf,
  leafOf: (path) => path,
  settingsWith(settings, leaves) {
    const changed = settingsWith(settings, leaves);
    // One switched the name off, the other the number on: the number goes with the name.
    return changed.handlerName ? changed : { ...changed, handlerMobile: false };
  },
};
