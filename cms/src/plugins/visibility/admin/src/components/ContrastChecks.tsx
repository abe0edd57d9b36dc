import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { contrastRatio, isColour, LEAST_RATIO, nearestPassing } from '../settings/contrast';
import type { LookEditing } from '../settings/draft';
import { PAIRS } from '../settings/groups';
import { useWords } from '../words';

type Pair = (typeof PAIRS)[number];

/** The nearest colour that reads well on every background of this text; failing that, on the one at hand. */
function offer(pair: Pair, colours: LookEditing['draft']['colours']): string | null {
  const everywhere = PAIRS.filter(({ text }) => text === pair.text).map(({ background }) => colours[background]);
  const text = colours[pair.text];
  return (everywhere.every(isColour) ? nearestPassing(text, everywhere) : null) ?? nearestPassing(text, [colours[pair.background]]);
}

function ContrastCheck({ pair, editing }: { pair: Pair; editing: LookEditing }) {
  const say = useWords();
  const { formatNumber, locale } = useIntl();
  const { colours } = editing.draft;
  const text = colours[pair.text];
  const background = colours[pair.background];
  if (!isColour(text) || !isColour(background)) return null;
  const ratio = contrastRatio(text, background);
  const good = ratio >= LEAST_RATIO;
  const offered = good ? null : offer(pair, colours);
  const words = say(`colour.${pair.text}`);
  return (
    <Flex tag="li" gap={3} wrap="wrap" alignItems="center" paddingTop={2} paddingBottom={2}>
      <Flex hasRadius borderColor="neutral200" width="4rem" height="3.2rem" justifyContent="center" style={{ backgroundColor: background }} aria-hidden>
        <Typography fontWeight="semiBold" style={{ color: text }}>
          Aa
        </Typography>
      </Flex>
      <Box flex="1" minWidth="20rem">
        <Typography>{say('contrast.pair', { text: words, background: say(`colour.${pair.background}`).toLocaleLowerCase(locale) })}</Typography>
      </Box>
      <Typography style={{ fontVariantNumeric: 'tabular-nums' }}>
        {/* Cut, not rounded: 4.496 must not read as 4.5. */}
        {formatNumber(Math.floor(ratio * 10) / 10, { minimumFractionDigits: 1 })} : 1
      </Typography>
      <Badge backgroundColor={good ? 'success100' : 'danger100'} textColor={good ? 'success700' : 'danger700'}>
        {say(good ? 'contrast.passes' : 'contrast.fails')}
      </Badge>
      {offered && !editing.disabled && (
        <Button
          size="S"
          variant="secondary"
          aria-label={say('contrast.take.label', { text: words, colour: offered })}
          startIcon={<Box hasRadius borderColor="neutral300" width="1.2rem" height="1.2rem" style={{ backgroundColor: offered }} />}
          onClick={() => editing.set([`colours.${pair.text}`, offered])}
        >
          {say('contrast.take', { colour: offered })}
        </Button>
      )}
    </Flex>
  );
}

/** Whether each text can be read on each of its backgrounds (CP-02). */
export function ContrastChecks({ editing }: { editing: LookEditing }) {
  const say = useWords();
  return (
    <Box>
      <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
        {say('contrast.title')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" paddingTop={2} paddingBottom={2}>
        {PAIRS.map((pair) => (
          <ContrastCheck key={`${pair.text} ${pair.background}`} pair={pair} editing={editing} />
        ))}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {say('contrast.help')}
      </Typography>
    </Box>
  );
}
