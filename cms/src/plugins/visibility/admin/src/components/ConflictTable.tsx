import { Box, Radio, Typography } from '@strapi/design-system';
import type { Choices } from '../refusals';
import type { AnyLeaf, Change } from '../settings/leaves';
import { leafWords } from '../settings/wording';
import { useWords } from '../words';
import { ValueWords } from './ValueWords';

interface ConflictTableProps {
  /** From mine to theirs. */
  changes: Change[];
  choices: Choices;
  onChoose(leaf: AnyLeaf, choice: 'mine' | 'theirs'): void;
}

const HEADS = ['conflict.setting', 'conflict.mine', 'conflict.theirs', 'conflict.choice'] as const;
const cell = { paddingTop: 3, paddingBottom: 3, paddingRight: 4, textAlign: 'left' } as const;

/** A plain table: the design system's own is a grid, whose arrow keys would take those of the choices away. */
export function ConflictTable({ changes, choices, onChoose }: ConflictTableProps) {
  const say = useWords();
  return (
    <Box tag="table" width="100%">
      <thead>
        <tr>
          {HEADS.map((head) => (
            <Box key={head} tag="th" scope="col" {...cell}>
              <Typography variant="sigma" textColor="neutral600">
                {say(head)}
              </Typography>
            </Box>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ leaf, from, to }) => (
          <Box key={leaf} tag="tr" borderColor="neutral150" borderWidth="1px 0 0" borderStyle="solid">
            <Box tag="th" scope="row" {...cell}>
              <Typography fontWeight="semiBold">{leafWords(leaf, say)}</Typography>
            </Box>
            <Box tag="td" {...cell}>
              <ValueWords leaf={leaf} value={from} />
            </Box>
            <Box tag="td" {...cell}>
              <ValueWords leaf={leaf} value={to} />
            </Box>
            <Box tag="td" {...cell}>
              <Radio.Group
                aria-label={leafWords(leaf, say)}
                value={choices[leaf] ?? ''}
                onValueChange={(choice: 'mine' | 'theirs') => onChoose(leaf, choice)}
              >
                <Radio.Item value="mine">{say('conflict.keep')}</Radio.Item>
                <Radio.Item value="theirs">{say('conflict.takeTheirs')}</Radio.Item>
              </Radio.Group>
            </Box>
          </Box>
        ))}
      </tbody>
    </Box>
  );
}
