import { Barcode, BookOpen, Building2, ChartNoAxesColumn, CircleUser, CornerDownRight, FileQuestionMark, Folder, FolderCheck, type IconNode, LayoutDashboard, ListOrdered, Mail, PackageOpen, Search, ShieldCheck, Users } from 'lucide';
import type { CommandIcon } from './commandItems';

export const commandIcons: Record<CommandIcon, IconNode> = {
  dashboard: LayoutDashboard,
  cases: Folder,
  case: Folder,
  claims: ShieldCheck,
  clients: Users,
  clientRecords: Users,
  dossiers: FolderCheck,
  rmas: PackageOpen,
  units: Barcode,
  masters: ListOrdered,
  knowledge: BookOpen,
  rfqs: FileQuestionMark,
  reports: ChartNoAxesColumn,
  company: Building2,
  account: CircleUser,
  act: CornerDownRight,
  write: Mail,
  search: Search,
};
