import { useState } from 'react';
import { Box, Button, Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { TitledBox } from '../../../shared/admin/src/TitledBox';
import type { Consequence } from '../../server/rules/consequences';
import type { Matrix } from '../../server/rules/matrix';
import { useTouchedMembersQuery, type Portal, type TouchedMember } from './api';
import { Sign } from './DifferenceList';
import { useMoney } from './money';
import { useWords } from './words';

const SHOWN = 5;

/** Whom this matrix would touch if it were saved now: who gains or loses which right on how many open cases (EH-18). */
export function Touched({ portal, settings }: { portal: Portal; settings: Matrix }) {
  const say = useWords();
  const { data: members, isError, isFetching, refetch } = useTouchedMembersQuery({ portal: portal.key, settings }, { refetchOnMountOrArgChange: true });
  return (
    <TitledBox title={say('touched.title')} busy={isFetching}>
      {isFetching ? (
        <Loader small>{say('touched.counting')}</Loader>
      ) : isError || !members ? (
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Typography textColor="danger600">{say('touched.failed')}</Typography>
          <Button variant="tertiary" size="S" onClick={() => void refetch()}>
            {say('page.retry')}
          </Button>
        </Flex>
      ) : members.length === 0 ? (
        <Typography tag="p">{say('touched.nobody')}</Typography>
      ) : (
        <TouchedList members={members} currency={portal.currency} />
      )}
    </TitledBox>
  );
}

function TouchedList({ members, currency }: { members: TouchedMember[]; currency: string }) {
  const say = useWords();
  const words = useConsequenceWords(currency);
  const [all, setAll] = useState(false);
  const tooMany = members.length > SHOWN + 1;
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography tag="p">{say('touched.members', { count: members.length })}</Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={3}>
        {(all || !tooMany ? members : members.slice(0, SHOWN)).map(({ id, name, office, consequences }) => (
          <Box tag="li" key={id}>
            <Typography fontWeight="semiBold" textColor="neutral800">
              {name}
            </Typography>{' '}
            <Typography variant="pi" textColor="neutral600">
              {office}
            </Typography>
            <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={1}>
              {consequences.map((consequence) => (
                <Flex tag="li" key={words(consequence)} gap={2} alignItems="baseline">
                  <Sign of={consequence} />
                  <Typography variant="pi" textColor="neutral800" style={{ whiteSpace: 'normal' }}>
                    {words(consequence)}
                  </Typography>
                </Flex>
              ))}
            </Flex>
          </Box>
        ))}
      </Flex>
      {tooMany && <TextButton onClick={() => setAll(!all)}>{all ? say('versions.fewer') : say('touched.more', { count: members.length - SHOWN })}</TextButton>}
    </Flex>
  );
}

function useConsequenceWords(currency: string) {
  const say = useWords();
  const money = useMoney(currency);
  return (consequence: Consequence): string => {
    const { right, cases } = consequence;
    if (consequence.what === 'approvalLimit') return say(`touched.limit.${consequence.right}`, { from: money(consequence.from), to: money(consequence.to), cases });
    return say(consequence.to ? 'touched.gains' : 'touched.loses', { right: say(`right.${right}`), cases });
  };
}
