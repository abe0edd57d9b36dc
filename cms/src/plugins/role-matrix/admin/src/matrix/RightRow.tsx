import { Checkbox, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { existsIn, RIGHTS, ROLE_NAMES, type Right, type Role } from '../../../server/rules/rights';
import { useWords } from '../words';
import type { Editing } from './draft';
import { CellLabel } from './table-parts';

/** One right: its words and its code, and for each role a box, or why there is none. */
export function RightRow({ right, editing }: { right: Right; editing: Editing }) {
  const say = useWords();
  const exists = existsIn(right, editing.portal);
  const why = say(RIGHTS[right].where === 'workItems' ? 'grid.needsWorkItems' : 'grid.needsNoWorkItems');
  return (
    <tr>
      <th scope="row">
        <Flex justifyContent="space-between" alignItems="baseline" gap="0 1.2rem" wrap="wrap">
          <Typography textColor={exists ? 'neutral800' : 'neutral600'}>{say(`right.${right}`)}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {exists ? right : why}
          </Typography>
        </Flex>
      </th>
      {ROLE_NAMES.map((role) =>
        exists ? (
          <td key={role}>
            <Cell role={role} right={right} editing={editing} />
          </td>
        ) : (
          <td key={role}>
            <Typography textColor="neutral600" aria-hidden>
              —
            </Typography>
            <VisuallyHidden>{why}</VisuallyHidden>
          </td>
        ),
      )}
    </tr>
  );
}

function Cell({ role, right, editing }: { role: Role; right: Right; editing: Editing }) {
  const say = useWords();
  const has = editing.draft.rights[role].includes(right);
  const changed = has !== editing.base.settings.rights[role].includes(right);
  const change = say(has ? 'gains' : 'loses');
  const names = { right: say(`right.${right}`), role: say(`role.${role}`) };
  return (
    <CellLabel $changed={changed} $disabled={editing.disabled}>
      <Checkbox
        aria-label={changed ? say('grid.cellChanged', { ...names, change }) : say('grid.cell', names)}
        checked={has}
        disabled={editing.disabled}
        onCheckedChange={(checked) => editing.setRight(role, right, checked === true)}
      />
      {changed && (
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {change}
        </Typography>
      )}
    </CellLabel>
  );
}
