import { useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { Minus, Pencil, Plus } from '@strapi/icons';
import type { MatrixDifference } from '../../server/rules/differences';
import { useMoney } from './money';
import { useWords } from './words';

const SHOWN = 6;

/** A change in words: who gains or loses which right. */
export function useDifferenceWords(currency: string) {
  const say = useWords();
  const money = useMoney(currency);
  return (difference: MatrixDifference): string => {
    if (difference.what === 'approvalLimit') return say('change.limit', { from: money(difference.from), to: money(difference.to) });
    const { role, right, to } = difference;
    return say(to ? 'change.gains' : 'change.loses', { role: say(`role.${role}`), right: say(`right.${right}`) });
  };
}

const keyOf = (difference: MatrixDifference) => (difference.what === 'right' ? `${difference.role} ${difference.right}` : difference.what);

/** Gained, lost, or another amount. */
export function Sign({ of }: { of: { what: 'right'; to: boolean } | { what: 'approvalLimit' } }) {
  const size = { width: '1.2rem', height: '1.2rem', 'aria-hidden': true, style: { flexShrink: 0 } } as const;
  if (of.what === 'approvalLimit') return <Pencil fill="neutral600" {...size} />;
  return of.to ? <Plus fill="success600" {...size} /> : <Minus fill="danger600" {...size} />;
}

/** Changes of the matrix, one a line. */
export function DifferenceList({ differences, currency }: { differences: MatrixDifference[]; currency: string }) {
  const say = useWords();
  const words = useDifferenceWords(currency);
  const [all, setAll] = useState(false);
  const tooMany = differences.length > SHOWN + 1;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
        {(all || !tooMany ? differences : differences.slice(0, SHOWN)).map((difference) => (
          <Box tag="li" key={keyOf(difference)}>
            <Flex gap={2} alignItems="baseline">
              <Sign of={difference} />
              <Typography variant="pi" textColor="neutral800" style={{ whiteSpace: 'normal' }}>
                {words(difference)}
              </Typography>
            </Flex>
          </Box>
        ))}
      </Flex>
      {tooMany && <TextButton onClick={() => setAll(!all)}>{all ? say('versions.fewer') : say('versions.more', { count: differences.length - SHOWN })}</TextButton>}
    </Flex>
  );
}
