import { History, type IconNode, ListTodo, Smartphone, UserRound } from 'lucide';
import { clientAccountPath, clientDevicesPath, clientHistoryPath, clientPath } from '@/surroundings/paths';
import type { ShownOffice } from './readOfficeClient';

export type OfficePlace = 'home' | 'history' | 'devices' | 'account';

type Place = { key: OfficePlace; icon: IconNode; path: (portal: string) => string; /** How much there is to do. */ count?: (view: ShownOffice) => number };

/** The places of an office's client, as they stand at the foot of a telephone. */
export const officePlaces: readonly Place[] = [
  { key: 'home', icon: ListTodo, path: clientPath, count: ({ counts }) => counts.tasks + counts.approvals },
  { key: 'history', icon: History, path: (portal) => clientHistoryPath(portal) },
  { key: 'devices', icon: Smartphone, path: clientDevicesPath },
  { key: 'account', icon: UserRound, path: clientAccountPath },
];
