import { Box, Field, Flex, NumberInput, Radio, Typography } from '@strapi/design-system';
import type { Portal } from '../api';
import { minorOf, useMoney, wholeOf } from '../money';
import { useWords } from '../words';

/** The limit of a mark while it is chosen: the portal's, or an own amount, which may be none yet. */
export type ChosenLimit = { own: false } | { own: true; amount: number | null };

interface LimitChoiceProps {
  portal: Portal;
  /** Minor units. */
  defaultLimit: number;
  /** Whether the role may approve no budget at all. */
  noRight: boolean;
  chosen: ChosenLimit;
  wrong: boolean;
  disabled: boolean;
  onChoose(chosen: ChosenLimit): void;
}

/** Up to which sum a member may approve: the portal's, or an own one (EH-04). */
export function LimitChoice({ portal, defaultLimit, noRight, chosen, wrong, disabled, onChoose }: LimitChoiceProps) {
  const say = useWords();
  const money = useMoney(portal.currency);
  const { currency } = portal;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography id="mark-limit" tag="h3" fontWeight="bold" textColor="neutral800">
        {say('mark.limit')}
      </Typography>
      <Radio.Group
        aria-labelledby="mark-limit"
        value={chosen.own ? 'own' : 'default'}
        disabled={disabled}
        onValueChange={(value: string) => onChoose(value === 'own' ? { own: true, amount: defaultLimit } : { own: false })}
      >
        <Radio.Item value="default">{say('mark.limit.default', { amount: money(defaultLimit) })}</Radio.Item>
        <Radio.Item value="own">{say('mark.limit.own')}</Radio.Item>
      </Radio.Group>
      {chosen.own && (
        <Box maxWidth="24rem" paddingLeft={6}>
          <Field.Root name="approvalLimit" error={wrong ? say('limit.wrong') : undefined}>
            <Field.Label>{say('mark.limit.amount', { currency })}</Field.Label>
            <NumberInput
              value={chosen.amount === null ? undefined : wholeOf(chosen.amount, currency)}
              step={1000}
              disabled={disabled}
              onValueChange={(whole) => onChoose({ own: true, amount: minorOf(whole, currency) })}
            />
            <Field.Error />
          </Field.Root>
        </Box>
      )}
      {noRight && (
        <Typography variant="pi" textColor="neutral600">
          {say('mark.limit.noRight')}
        </Typography>
      )}
    </Flex>
  );
}
