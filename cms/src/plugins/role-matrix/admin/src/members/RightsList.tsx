import { Box, Flex, Typography } from '@strapi/design-system';
import { Check, Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { Role } from '../../../server/rules/rights';
import type { RightAnswer, RightsOnCase } from '../api';
import { GROUPS, rightsOf, type Group } from '../matrix/groups';
import { useMoney } from '../money';
import { useWords } from '../words';

interface RightsListProps {
  answer: RightsOnCase;
  name: string;
  currency: string;
}

/** Why the member sees the case, and each right with yes or no and from where. */
export function RightsList({ answer: { case: of, active, sees, because, standsInFor, rights }, name, currency }: RightsListProps) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
          {of.number} · {of.title}
        </Typography>
        <Typography tag="p">{say(sees ? `rights.sees.${because}` : 'rights.sees.notOnCase', { name: standsInFor ?? name })}</Typography>
        {standsInFor !== null && <Typography tag="p">{say('rights.sees.deputy', { name, absent: standsInFor })}</Typography>}
        {!active && (
          <Typography tag="p" textColor="danger600">
            {say('rights.inactive', { name })}
          </Typography>
        )}
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('rights.version', { version: of.matrixVersion })}
        </Typography>
      </Flex>
      {GROUPS.map((group) => (
        <RightsOfGroup key={group} group={group} rights={rights} currency={currency} />
      ))}
    </Flex>
  );
}

function RightsOfGroup({ group, rights, currency }: { group: Group; rights: RightAnswer[]; currency: string }) {
  const say = useWords();
  return (
    <Box>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {say(`group.${group}`)}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {rightsOf(group).flatMap((name) => rights.filter(({ right }) => right === name).map((answer) => <AnswerRow key={name} answer={answer} currency={currency} />))}
      </Flex>
    </Box>
  );
}

function AnswerRow({ answer, currency }: { answer: RightAnswer; currency: string }) {
  const say = useWords();
  const reason = useReason(currency);
  const { right, allowed } = answer;
  const Sign = allowed ? Check : Cross;
  return (
    <Flex tag="li" gap={2} alignItems="baseline">
      <Sign fill={allowed ? 'success600' : 'neutral500'} width="1.2rem" height="1.2rem" aria-hidden style={{ flexShrink: 0 }} />
      <Box>
        <Typography textColor="neutral800">{say(`right.${right}`)}</Typography>
        <Typography tag="p" variant="pi" textColor={allowed ? 'success700' : 'neutral600'}>
          {say(allowed ? 'rights.yes' : 'rights.no', { reason: reason(answer) })}
        </Typography>
      </Box>
    </Flex>
  );
}

function useReason(currency: string) {
  const say = useWords();
  const money = useMoney(currency);
  const { formatList } = useIntl();
  const named = (roles: Role[]) => formatList(roles.map((role) => say(`role.${role}`)));
  return (answer: RightAnswer): string => {
    if (!answer.allowed) {
      const { because } = answer;
      return say(`rights.denied.${because.what}`, { roles: 'roles' in because ? named(because.roles) : '' });
    }
    const { because, limit } = answer;
    const own = because.what === 'level' ? say('rights.level') : say('rights.role', { role: say(`role.${because.role}`) });
    const by = because.standsInFor === null ? own : say('rights.deputy', { reason: own, name: because.standsInFor });
    if (!limit) return by;
    const values = { reason: by, left: money(limit.left), limit: money(limit.limit) };
    // Of two limits the larger one holds, and that need not be of the same person as the role.
    return limit.standsInFor === because.standsInFor ? say('rights.limit', values) : say('rights.limit.other', { ...values, name: limit.standsInFor ?? say('rights.limit.own') });
  };
}
