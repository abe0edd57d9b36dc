import { History, type IconNode, ListTodo, UserRound } from 'lucide';
import { clientAccountPath, clientHistoryPath, clientPath } from '@/surroundings/paths';
import type { OfficeView } from './readOfficeClient';

export type OfficePlace = 'home' | 'history' | 'account';

type Place = { key: OfficePlace; icon: IconNode; path: (portal: string) => string; /** How much there is to do. */ count?: (view: OfficeView) => number };

/** The places of an office's client, as they stand at the foot of a telephone. */
export const officePlaces: readonly Place[] = [
  { key: 'home', icon: ListTodo, path: clientPath, count: ({ counts }) => counts.tasks },
  { key: 'history', icon: History, path: (portal) => clientHistoryPath(portal) },
  { key: 'account', icon: UserRound, path: clientAccountPath },
];
