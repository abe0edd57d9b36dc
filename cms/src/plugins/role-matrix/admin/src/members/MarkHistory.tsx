import { Box, Flex, Typography } from '@strapi/design-system';
import { useMoments } from '../../../../shared/admin/src/moments';
import type { MarkChange, Portal } from '../api';
import { useMoney } from '../money';
import { useWords } from '../words';

/** Every change of a member's marks, newest first: what, by whom, when. */
export function MarkHistory({ portal, changes }: { portal: Portal; changes: MarkChange[] }) {
  const say = useWords();
  const at = useMoments();
  const money = useMoney(portal.currency);
  const limit = (amount: number | null) => (amount === null ? say('history.default') : money(amount));
  function words({ role: of, before, after }: MarkChange): string {
    const role = say(`role.${of}`);
    if (!after) return say('history.unmarked', { role });
    if (!before) return say('history.marked', { role, limit: limit(after.approvalLimit) });
    return say('history.limit', { role, from: limit(before.approvalLimit), to: limit(after.approvalLimit) });
  }
  return (
    <Box borderColor="neutral150" borderWidth="1px 0 0" borderStyle="solid" paddingTop={4}>
      <Typography tag="h3" fontWeight="bold" textColor="neutral800">
        {say('history.title')}
      </Typography>
      {changes.length === 0 ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('history.empty')}
        </Typography>
      ) : (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
          {changes.map((change) => (
            <Flex tag="li" key={change.id} justifyContent="space-between" gap={4} wrap="wrap" alignItems="baseline">
              <Typography variant="pi" textColor="neutral800">
                {words(change)}
              </Typography>
              <Typography variant="pi" textColor="neutral600" title={at(change.changedAt).full}>
                {change.actor.name}, {at(change.changedAt).relative}
              </Typography>
            </Flex>
          ))}
        </Flex>
      )}
    </Box>
  );
}
