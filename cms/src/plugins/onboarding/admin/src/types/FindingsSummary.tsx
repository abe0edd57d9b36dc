import { useEffect, useRef } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { TypeFinding } from '../../../server/rules/findings';
import type { OfficeTypes } from '../../../server/rules/types';
import { useSpoken, useWords } from '../words';
import { findingWords } from './finding-words';

interface FindingsSummaryProps {
  findings: TypeFinding[];
  settings: OfficeTypes;
  /** How often saving was refused for them: each time the summary takes the focus. */
  refusals: number;
  onGo(setting: string): void;
}

/** All that is wrong, summed up on top; each line leads to its field. */
export function FindingsSummary({ findings, settings, refusals, onGo }: FindingsSummaryProps) {
  const say = useWords();
  const spoken = useSpoken();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);
  if (findings.length === 0) return null;

  function placeOf(setting: string): string {
    const [, type, , step] = setting.split('.');
    const found = settings.types[Number(type)];
    const name = (found && spoken(found.names)) || say('type.unnamed');
    if (!/\.steps\.\d/.test(setting)) return name;
    return say('findings.place', { type: name, place: Number(step) + 1, title: spoken(found?.steps[Number(step)]?.texts ?? {})?.title || say('step.untitled') });
  }

  return (
    <Box ref={summary} tabIndex={-1} role="alert" style={{ scrollMarginTop: '8rem' }} background="danger100" borderColor="danger200" hasRadius padding={4} marginBottom={5}>
      <Typography tag="h2" fontWeight="bold" textColor="danger700">
        {say('findings.title', { count: findings.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
        {findings.map((finding) => (
          <Flex tag="li" key={`${finding.setting} ${finding.code} ${finding.fact ?? ''}`} gap={2} wrap="wrap" alignItems="baseline">
            <TextButton onClick={() => onGo(finding.setting)}>{placeOf(finding.setting)}</TextButton>
            <Typography variant="pi">{findingWords(finding, say)}</Typography>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
}
