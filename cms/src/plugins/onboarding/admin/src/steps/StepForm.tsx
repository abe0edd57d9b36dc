import { Box, Flex, Grid } from '@strapi/design-system';
import { ReminderFields } from './ReminderFields';
import { RuleFields } from './RuleFields';
import type { StepFormProps } from './step-form';
import { StepTexts } from './StepTexts';

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
