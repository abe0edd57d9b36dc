import { Box, Flex, Typography, type TypographyProps } from '@strapi/design-system';
import { isColour } from '../settings/contrast';
import type { AnyLeaf, Value } from '../settings/leaves';
import { valueWords } from '../settings/wording';
import { useWords } from '../words';

/** The value of a setting in plain words; a colour with a patch of it. */
export function ValueWords({ leaf, value, ...typography }: { leaf: AnyLeaf; value: Value } & Pick<TypographyProps, 'variant' | 'textColor' | 'fontWeight'>) {
  const say = useWords();
  const words = <Typography {...typography}>{valueWords(leaf, value, say)}</Typography>;
  if (typeof value !== 'string' || !isColour(value)) return words;
  return (
    <Flex tag="span" display="inline-flex" gap={1} alignItems="center">
      <Box tag="span" display="inline-block" width="1.2rem" height="1.2rem" hasRadius borderColor="neutral300" style={{ backgroundColor: value }} aria-hidden />
      {words}
    </Flex>
  );
}
