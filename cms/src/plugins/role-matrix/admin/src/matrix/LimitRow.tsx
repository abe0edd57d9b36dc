import { Box, Field, Flex, NumberInput, Typography } from '@strapi/design-system';
import { ROLE_NAMES } from '../../../server/rules/rights';
import { minorOf, useMoney, wholeOf } from '../money';
import { useWords } from '../words';
import type { Editing } from './draft';

/** What a role that approves budgets may approve, where its member has no limit of its own (EH-04). */
export function LimitRow({ editing, ownLimits }: { editing: Editing; ownLimits: number | null }) {
  const say = useWords();
  const { draft, base, portal, disabled, limitWrong } = editing;
  const money = useMoney(portal.currency);
  const used = ROLE_NAMES.some((role) => draft.rights[role].includes('budget.approve'));
  const changed = draft.approvalLimit !== base.settings.approvalLimit;
  return (
    <tr>
      <th scope="row">
        <Flex justifyContent="space-between" alignItems="baseline" gap="0 1.2rem" wrap="wrap" paddingLeft={5}>
          <Typography textColor="neutral600">{say('limit.label')}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {used ? ownLimits !== null && say('limit.own', { count: ownLimits }) : say('limit.unused')}
          </Typography>
        </Flex>
      </th>
      <td colSpan={ROLE_NAMES.length}>
        <Flex gap={3} padding={2} alignItems="center" wrap="wrap" background={changed ? 'warning100' : undefined}>
          <Typography textColor="neutral600" aria-hidden>
            {portal.currency}
          </Typography>
          <Box width="18rem">
            <Field.Root name="approvalLimit" error={limitWrong ? say('limit.wrong') : undefined}>
              <NumberInput
                size="S"
                aria-label={say('limit.name', { currency: portal.currency })}
                value={limitWrong ? undefined : wholeOf(draft.approvalLimit, portal.currency)}
                step={1000}
                disabled={disabled}
                onValueChange={(whole) => editing.setLimit(minorOf(whole, portal.currency))}
              />
              <Field.Error />
            </Field.Root>
          </Box>
          {changed && (
            <Typography variant="pi" textColor="neutral800">
              {say('limit.before', { amount: money(base.settings.approvalLimit) })}
            </Typography>
          )}
        </Flex>
      </td>
    </tr>
  );
}
