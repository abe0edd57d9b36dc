import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { stepOf } from '../../../server/rules/dossier';
import type { DossierType } from '../../../server/rules/dossier-type';
import { useSpoken, useWords } from '../words';
import type { Tried } from './use-simulation';

/** Whose turn it is, who has to act, when a reminder is due, and whether the dossier is stuck. */
export function Standing({ type, tried: { last, now, moments } }: { type: DossierType; tried: Tried }) {
  const say = useWords();
  const spoken = useSpoken();
  const { formatDate } = useIntl();
  if (!last) return null;
  const day = (instant: number) => formatDate(instant, { dateStyle: 'long' });
  const place = type.steps.findIndex(({ key }) => key === last.state.current);
  const step = stepOf(type, last.state.current);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} aria-live="polite">
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="bold">{step ? say('standing.step', { place: place + 1, all: type.steps.length, title: spoken(step.texts)?.title || say('step.untitled') }) : say('standing.closed', { count: moments.length - 1 })}</Typography>
        {last.waitsFor && <Badge>{say(`waits.${last.waitsFor}`)}</Badge>}
        {last.stuckWith && (
          <Badge backgroundColor="warning100" textColor="neutral800">
            {say(`stuck.${last.stuckWith}`)}
          </Badge>
        )}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {[
          say('standing.now', { moment: formatDate(now, { dateStyle: 'long', timeStyle: 'short' }) }),
          ...(last.state.hindrance ? [say(`happens.${last.state.hindrance.by}`)] : []),
          ...(last.remindedNext === null ? [] : [say('standing.reminded', { day: day(last.remindedNext) })]),
          ...(last.stuckFrom === null || last.stuckWith ? [] : [say('standing.stuckFrom', { day: day(last.stuckFrom) })]),
        ].join(' · ')}
      </Typography>
    </Flex>
  );
}
