import { Field, Grid, NumberInput, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { fieldOf } from '../types/finding-words';

interface FieldProps {
  label: string;
  setting: string;
  error: string | undefined;
  hint?: string;
  disabled: boolean;
}

/** One of a few. */
export function Chosen<Value extends string>({ label, setting, error, hint, disabled, value, choices, word, onChoose }: FieldProps & { value: Value; choices: readonly Value[]; word(choice: Value): string; onChoose(choice: Value): void }) {
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root id={fieldOf(setting)} name={setting} error={error} hint={hint}>
        <Field.Label>{label}</Field.Label>
        <SingleSelect size="S" value={value} disabled={disabled} onChange={(choice) => onChoose(choice as Value)}>
          {choices.map((choice) => (
            <SingleSelectOption key={choice} value={choice}>
              {word(choice)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Error />
        <Field.Hint />
      </Field.Root>
    </Grid.Item>
  );
}

/** So many days, or times. What is no number counts as none, and is told. */
export function Count({ label, setting, error, hint, disabled, value, onWrite }: FieldProps & { value: number; onWrite(value: number): void }) {
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root id={fieldOf(setting)} name={setting} error={error} hint={hint}>
        <Field.Label>{label}</Field.Label>
        <NumberInput size="S" value={value || undefined} disabled={disabled} onValueChange={(written) => onWrite(written ?? 0)} />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
    </Grid.Item>
  );
}
