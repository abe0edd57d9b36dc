import { Checkbox, Grid } from '@strapi/design-system';
import { useWords } from '../words';
import { Count } from './Chosen';
import type { StepFormProps } from './step-form';

/** When a client is reminded by itself, and how often. */
export function ReminderFields({ step, at, readOnly, errorAt, onChange }: StepFormProps) {
  const say = useWords();
  const { actor, reminder } = step;
  if (actor !== 'client') return null;
  const field = (name: 'afterDays' | 'most') => ({ label: say(`step.reminder.${name}`), setting: `${at}.reminder.${name}`, error: errorAt(`${at}.reminder.${name}`), disabled: readOnly });
  return (
    <>
      <Grid.Item col={4} s={12} xs={12} alignItems="center">
        <Checkbox checked={reminder !== null} disabled={readOnly} onCheckedChange={(on) => onChange({ ...step, reminder: on === true ? { afterDays: 3, most: 3 } : null })}>
          {say('step.reminder')}
        </Checkbox>
      </Grid.Item>
      {reminder && <Count {...field('afterDays')} value={reminder.afterDays} onWrite={(afterDays) => onChange({ ...step, reminder: { ...reminder, afterDays } })} />}
      {reminder && <Count {...field('most')} value={reminder.most} onWrite={(most) => onChange({ ...step, reminder: { ...reminder, most } })} />}
    </>
  );
}
