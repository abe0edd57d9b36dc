import { ChartNoAxesColumn, Folder, type IconNode, LayoutDashboard } from 'lucide';
import { reportsPath, workCasesPath, workPath } from '@/surroundings/paths';

export type PlaceKey = 'dashboard' | 'cases' | 'reports';

/** The places of the workspace, in the order in which they stand in the rail. */
export const places: readonly { key: PlaceKey; icon: IconNode; path: (portal: string) => string }[] = [
  { key: 'dashboard', icon: LayoutDashboard, path: workPath },
  { key: 'cases', icon: Folder, path: workCasesPath },
  { key: 'reports', icon: ChartNoAxesColumn, path: reportsPath },
];
