import { Box, Flex, Grid } from '@strapi/design-system';
import type { Step } from '../../../server/rules/dossier-type';
import type { Language } from '../api';
import type { FindingAt } from '../types/finding-words';
import { ReminderFields } from './ReminderFields';
import { RuleFields } from './RuleFields';
import { StepTexts } from './StepTexts';

export interface StepFormProps {
  step: Step;
  /** `types.0.steps.2` */
  at: string;
  languages: Language[];
  readOnly: boolean;
  errorAt: FindingAt;
  onChange(step: Step): void;
}

/** One step: what it is, who ends it and by what, when it is late, and what it says. */
export function StepForm(props: StepFormProps) {
  return (
    <Box padding={{ initial: 4, medium: 6 }}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <RuleFields {...props} />
        {props.step.kind !== 'close' && (
          <Grid.Root gap={5}>
            <ReminderFields {...props} />
          </Grid.Root>
        )}
        <StepTexts {...props} />
      </Flex>
    </Box>
  );
}
