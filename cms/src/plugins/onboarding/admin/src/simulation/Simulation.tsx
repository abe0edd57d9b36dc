import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DossierType } from '../../../server/rules/dossier-type';
import { typeFindings } from '../../../server/rules/findings';
import { stepWords } from '../../../server/rules/step-words';
import type { Language, Portal } from '../api';
import { Section } from '../types/Section';
import { useWords } from '../words';
import { ClientFields } from './ClientFields';
import { NextThings } from './NextThings';
import { openedIn, type Opened } from './opened';
import { PageNow } from './PageNow';
import { ReachedMessage } from './ReachedMessage';
import { Standing } from './Standing';
import { Timeline } from './Timeline';
import { useReached } from './use-reached';
import { useSimulation } from './use-simulation';

/** What reaches the client stands beside what happens, where there is room. */
const Beside = styled(Box)`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  align-items: start;
  gap: ${({ theme }) => theme.spaces[5]};
  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
`;

/** What a type lacks so that its mails could be written. */
const UNWRITTEN = ['empty', 'number', 'key', 'noLanguage', 'noSteps', 'endless', 'otherActor'];

/** A type, saved or not, tried on a made-up client from its start to its end. Nothing is sent, and nothing is kept (OB-11). */
export function Simulation({ portal, languages, type, shown: isShown }: { portal: Portal; languages: Language[]; type: DossierType; shown: boolean }) {
  const say = useWords();
  const tried = useSimulation(type, portal.language, say('client.someName'));
  const isWhole = !typeFindings([type]).some(({ code }) => UNWRITTEN.includes(code));
  const { reached, failed, retry } = useReached(portal, type, tried, isShown && isWhole);
  const [opened, setOpened] = useState<Opened | null>(null);
  const shown = opened && openedIn(reached, opened) ? opened : null;
  const { last } = tried;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Typography textColor="neutral600">{say('simulation.about')}</Typography>
      <Section id="simulation-client" title={say('client.title')} help={say('client.help')}>
        <ClientFields tried={tried} languages={languages} />
      </Section>
      <Beside>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Section id="simulation-next" title={say('next.title')}>
            <Standing type={type} tried={tried} />
            <NextThings tried={tried} />
          </Section>
          <Section id="simulation-past" title={say('past.title')}>
            <Timeline type={type} moments={tried.moments} reached={reached} opened={shown} onOpen={setOpened} />
          </Section>
        </Flex>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <PageNow page={last?.waitsFor === 'client' ? stepWords(type, last.state.current, tried.client.language) : null} whole={reached[tried.moments.length - 1]?.page ?? null} closed={last?.state.status === 'closed'} name={tried.client.name} />
          {!isWhole && <Typography textColor="warning700">{say('reached.unwritten')}</Typography>}
          {failed && (
            <Flex role="alert" gap={3} alignItems="center" wrap="wrap">
              <Typography textColor="danger600">{say('reached.failed')}</Typography>
              <Button variant="tertiary" onClick={retry}>
                {say('page.retry')}
              </Button>
            </Flex>
          )}
          {shown && <ReachedMessage reached={reached} opened={shown} />}
        </Flex>
      </Beside>
    </Flex>
  );
}
