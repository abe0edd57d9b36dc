import { ChartGantt, Coins, FileText, House, MessageSquare } from 'lucide';
import type { Tab, Unseen } from '@/cms/types';
import { casePath, tabPath } from '@/surroundings/paths';
import { Tabs } from '@/ui/Tabs';
import type { Words } from '@/ui/words/createWords';

const icons = { dashboard: House, plan: ChartGantt, communication: MessageSquare, documents: FileText, budget: Coins };

/** Where each tab's page is; a tab without one is not shown. */
const pages = {
  dashboard: (portal: string, number: string) => casePath(portal, number),
  plan: (portal: string, number: string) => tabPath(portal, number, 'plan'),
  communication: (portal: string, number: string) => tabPath(portal, number, 'communication'),
  documents: (portal: string, number: string) => tabPath(portal, number, 'documents'),
  budget: (portal: string, number: string) => tabPath(portal, number, 'budget'),
} satisfies Partial<Record<Tab, (portal: string, number: string) => string>>;

type TabWithPage = keyof typeof pages;

/** The tabs that this customer may open and that have a page. */
export function shownTabs(tabs: Tab[]): TabWithPage[] {
  return tabs.filter((tab): tab is TabWithPage => tab in pages);
}

type Properties = { portal: string; number: string; tabs: Tab[]; unseen: Unseen; current: Tab; words: Words };

export function CaseTabs({ portal, number, tabs, unseen, current, words: { t } }: Properties) {
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={shownTabs(tabs).map((tab) => ({
        href: pages[tab](portal, number),
        long: t(`tabs.${tab}.long`),
        short: t(`tabs.${tab}.short`),
        icon: icons[tab],
        current: tab === current,
        ...counted(tab === current ? 0 : waiting(tab, unseen), t),
      }))}
    />
  );
}

const waiting = (tab: Tab, unseen: Unseen): number => (tab === 'communication' || tab === 'documents' ? unseen[tab] : 0);

const counted = (number: number, t: Words['t']) => (number > 0 ? { count: { number, words: t('tabs.new', { count: number }) } } : {});
