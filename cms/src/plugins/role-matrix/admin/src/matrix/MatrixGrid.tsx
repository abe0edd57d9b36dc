import type { KeyboardEvent } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { existsIn, RIGHT_NAMES, ROLE_NAMES } from '../../../server/rules/rights';
import { useMarkedMembersQuery } from '../api';
import { useWords } from '../words';
import type { Editing } from './draft';
import { GROUPS, rightsOf } from './groups';
import { LimitRow } from './LimitRow';
import { RightRow } from './RightRow';
import { useStickyHead } from './sticky-head';
import { GridTable, Keycap } from './table-parts';

const STEPS: Readonly<Record<string, readonly [right: number, down: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The arrows lead from box to box, over cells that have none. Tab reaches each of them too. */
function moveByArrows(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const from = event.target instanceof HTMLElement ? event.target.closest('[role="checkbox"]') : null;
  if (!step || !from) return;
  event.preventDefault();
  const rows = [...event.currentTarget.rows].filter((row) => row.querySelector('[role="checkbox"]'));
  const cell = from.closest('td');
  const row = from.closest('tr');
  if (!cell || !row) return;
  const target = rows[rows.indexOf(row) + step[1]]?.cells[cell.cellIndex + step[0]];
  target?.querySelector<HTMLElement>('[role="checkbox"]')?.focus();
}

/** Rights by role: the grid of EH-01. */
export function MatrixGrid({ editing }: { editing: Editing }) {
  const say = useWords();
  const { data: marked } = useMarkedMembersQuery(editing.portal.key, { refetchOnMountOrArgChange: true });
  const below = useStickyHead();
  const unused = RIGHT_NAMES.filter((right) => !existsIn(right, editing.portal)).length;
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius>
      <GridTable $below={below} aria-label={say('grid.label')} onKeyDown={moveByArrows}>
        <colgroup>
          <col />
          {ROLE_NAMES.map((role) => (
            <col key={role} style={{ width: '20%' }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <Typography tag="p" variant="pi" textColor="neutral600">
                {say(unused > 0 ? 'grid.countUnused' : 'grid.count', { rights: RIGHT_NAMES.length, unused })}
              </Typography>
              {!editing.disabled && <Keys />}
            </th>
            {ROLE_NAMES.map((role) => (
              <th key={role} scope="col">
                <Typography tag="p" fontWeight="bold" textColor="neutral800">
                  {say(`role.${role}`)}
                </Typography>
                {marked && (
                  <Typography tag="p" variant="pi" textColor="neutral600">
                    {say('role.members', { count: marked.find((one) => one.role === role)?.members ?? 0 })}
                  </Typography>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {GROUPS.map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={ROLE_NAMES.length + 1}>
                <Typography fontWeight="bold" textColor="neutral800">
                  {say(`group.${group}`)}
                </Typography>
              </th>
            </tr>
            {rightsOf(group).flatMap((right) => [
              <RightRow key={right} right={right} editing={editing} />,
              right === 'budget.approve' && <LimitRow key="limit" editing={editing} ownLimits={marked?.reduce((sum, one) => sum + one.ownLimits, 0) ?? null} />,
            ])}
          </tbody>
        ))}
      </GridTable>
    </Box>
  );
}

function Keys() {
  const say = useWords();
  return (
    <Flex gap={3} paddingTop={1} wrap="wrap" aria-hidden>
      <Typography variant="pi" textColor="neutral600">
        <Keycap>←</Keycap> <Keycap>→</Keycap> <Keycap>↑</Keycap> <Keycap>↓</Keycap> {say('grid.move')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        <Keycap>{say('grid.space')}</Keycap> {say('grid.change')}
      </Typography>
    </Flex>
  );
}
