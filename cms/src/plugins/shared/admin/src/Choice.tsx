import { Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly Value[];
  word(choice: Value): string;
  onChoose(choice: Value): void;
}

/** One of a few, in a grid of such choices. */
export function Choice<Value extends string>({ label, value, choices, word, onChoose }: ChoiceProps<Value>) {
  return (
    <Grid.Item col={6} direction="column" alignItems="stretch">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect size="S" value={value} onChange={(choice) => onChoose(choice as Value)}>
          {choices.map((choice) => (
            <SingleSelectOption key={choice} value={choice}>
              {word(choice)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Grid.Item>
  );
}
