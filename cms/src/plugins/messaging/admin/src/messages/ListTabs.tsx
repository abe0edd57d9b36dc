import type { ReactNode } from 'react';
import { Badge, Box, Flex, Tabs } from '@strapi/design-system';
import { useWords } from '../words';
import type { Attention } from './api';
import { LIST_NAMES, type ListName } from './lists';

interface ListTabsProps {
  attention: Attention;
  chosen: ListName;
  onChoose(list: ListName): void;
  children: ReactNode;
}

/** The lists as tabs, with how many stand in those that somebody should look at. */
export function ListTabs({ attention, chosen, onChoose, children }: ListTabsProps) {
  const say = useWords();
  return (
    <Tabs.Root variant="simple" value={chosen} onValueChange={(list) => onChoose(list as ListName)}>
      <Box overflow="auto">
        <Tabs.List aria-label={say('messages.lists')}>
          {LIST_NAMES.map((list) => {
            const count = countOf(list, attention);
            return (
              <Tabs.Trigger key={list} value={list}>
                <Flex tag="span" gap={2} style={{ whiteSpace: 'nowrap' }}>
                  {say(`messages.list.${list}`)}
                  {count !== null && count > 0 && <Badge>{count}</Badge>}
                </Flex>
              </Tabs.Trigger>
            );
          })}
        </Tabs.List>
      </Box>
      {LIST_NAMES.map((list) => (
        <Tabs.Content key={list} value={list}>
          {list === chosen && children}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}

/** How many stand in a list that somebody should look at; null for those that simply grow. */
function countOf(list: ListName, { waiting, failed, bounced, quarantined, unreadable }: Attention): number | null {
  const counts: Partial<Record<ListName, number>> = { waiting, failed: failed + bounced, quarantined, unreadable };
  return counts[list] ?? null;
}
