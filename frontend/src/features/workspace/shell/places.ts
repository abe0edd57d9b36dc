import { Barcode, BookOpen, Building2, ChartNoAxesColumn, FileQuestionMark, FolderCheck, Folder, type IconNode, LayoutDashboard, ListOrdered, PackageOpen, ShieldCheck, Users } from 'lucide';
import type { Member } from '@/cms/types';
import { hasCases, hasClaims, hasDossiers } from '@/surroundings/areas';
import { companyPath, invitationsPath, mastersPath, reportsPath, workCasesPath, workClaimsPath, workClientsPath, workDossiersPath, workKnowledgePath, workPath, workRmasPath, workUnitsPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { answersInvitations } from './member';

export type PlaceKey = 'dashboard' | 'cases' | 'claims' | 'rmas' | 'units' | 'clients' | 'clientRecords' | 'dossiers' | 'masters' | 'knowledge' | 'rfqs' | 'company' | 'reports';

type Place = { key: PlaceKey; icon: IconNode; path: (portal: string) => string; isFor?: (member: Member) => boolean };

const worksOnClaims = ({ portal }: Member): boolean => hasClaims(portal);
const worksOnCases = ({ portal }: Member): boolean => hasCases(portal);
const leadsDossiers = ({ portal }: Member): boolean => hasDossiers(portal);

/** The places of the workspace, in the order in which they stand in the rail. */
const places: readonly Place[] = [
  { key: 'dashboard', icon: LayoutDashboard, path: workPath },
  { key: 'cases', icon: Folder, path: workCasesPath, isFor: worksOnCases },
  { key: 'claims', icon: ShieldCheck, path: workClaimsPath, isFor: worksOnClaims },
  { key: 'rmas', icon: PackageOpen, path: workRmasPath, isFor: worksOnClaims },
  { key: 'units', icon: Barcode, path: workUnitsPath, isFor: worksOnClaims },
  { key: 'masters', icon: ListOrdered, path: mastersPath, isFor: worksOnClaims },
  { key: 'clients', icon: Users, path: workClientsPath, isFor: worksOnClaims },
  { key: 'clientRecords', icon: Users, path: workClientsPath, isFor: leadsDossiers },
  { key: 'dossiers', icon: FolderCheck, path: workDossiersPath, isFor: leadsDossiers },
  { key: 'knowledge', icon: BookOpen, path: workKnowledgePath, isFor: worksOnClaims },
  { key: 'rfqs', icon: FileQuestionMark, path: invitationsPath, isFor: (member) => worksOnCases(member) && answersInvitations(member) },
  { key: 'reports', icon: ChartNoAxesColumn, path: reportsPath, isFor: worksOnCases },
  { key: 'company', icon: Building2, path: companyPath, isFor: ({ leadsCompany }) => leadsCompany },
];

export type NamedPlace = { key: PlaceKey; icon: IconNode; href: string; label: string };

/** Those that somebody has to do with. */
export const namedPlaces = (member: Member, portal: string, { t }: Words): NamedPlace[] =>
  places.filter(({ isFor }) => isFor?.(member) ?? true).map(({ key, icon, path }) => ({ key, icon, href: path(portal), label: t(`workspace.places.${key}`) }));
