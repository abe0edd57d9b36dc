import { useEffect, useRef } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { Editing } from '../settings/draft';
import type { AnyLeaf } from '../settings/leaves';
import { leafWords } from '../settings/wording';
import { useWords } from '../words';
import { fieldOf } from './SettingField';

/** All that is wrong, summed up on top; each line leads to its field. */
export function FindingsSummary({ editing }: { editing: Pick<Editing, 'findings' | 'refusals'> }) {
  const say = useWords();
  const findings = [...editing.findings];
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (editing.refusals > 0) summary.current?.focus();
  }, [editing.refusals]);

  if (findings.length === 0) return null;
  return (
    <Box ref={summary} tabIndex={-1} role="alert" style={{ scrollMarginTop: '8rem' }} background="danger100" borderColor="danger200" hasRadius padding={4}>
      <Typography tag="h2" fontWeight="bold" textColor="danger700">
        {say('errors.title', { count: findings.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
        {findings.map(([path, message]) => (
          <Flex tag="li" key={path} gap={2} wrap="wrap" alignItems="baseline">
            <TextButton onClick={() => document.getElementById(fieldOf(path))?.focus()}>{leafWords(path as AnyLeaf, say)}</TextButton>
            <Typography variant="pi">{message}</Typography>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
}
