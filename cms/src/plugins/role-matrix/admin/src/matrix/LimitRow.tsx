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
  const holders = ROLE_NAMES.filter((role) => draft.rights[role].includes('budget.approve'));
  // One limit for the portal: it stands under the first role that has the right.
  const holder = holders[0] ?? ROLE_NAMES[0];
  const changed = draft.approvalLimit !== base.settings.approvalLimit;
  const field = (
    <Flex gap={2} padding={1} alignItems="center" justifyContent="center" wrap="wrap" background={changed ? 'warning100' : undefined}>
      <Typography textColor="neutral600" aria-hidden>
        {portal.currency}
      </Typography>
      <Box width="14rem">
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
  );
  return (
    <tr>
      <th scope="row">
        <Flex justifyContent="space-between" alignItems="baseline" gap="0 1.2rem" wrap="wrap" paddingLeft={5}>
          <Typography textColor="neutral600">{say('limit.label')}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {holders.length > 0 ? ownLimits !== null && say('limit.own', { count: ownLimits }) : say('limit.unused')}
          </Typography>
        </Flex>
      </th>
      {ROLE_NAMES.map((role) => (
        <td key={role}>{role === holder ? field : <Elsewhere word={holders.includes(role) ? say('limit.same') : null} />}</td>
      ))}
    </tr>
  );
}

function Elsewhere({ word }: { word: string | null }) {
  return (
    <Typography variant={word ? 'pi' : 'omega'} textColor="neutral600" aria-hidden={word === null || undefined}>
      {word ?? '—'}
    </Typography>
  );
}
