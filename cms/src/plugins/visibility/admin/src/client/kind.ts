import type { ClientSettings } from '../../../server/rules/client-portal';
import type { SettingsKind } from '../settings/draft';
import { changesBetween, findingsOf, leafOf, leavesOf, settingsWith } from './leaves';

/** The settings of a client portal. */
export const CLIENT_PORTAL: SettingsKind<ClientSettings> = { leavesOf, changesBetween, findingsOf, leafOf, settingsWith };
