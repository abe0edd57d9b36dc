import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { fieldOf } from '../types/finding-words';

interface CheckGroupProps<Value extends string> {
  label: string;
  hint: string;
  setting: string;
  choices: readonly Value[];
  chosen: readonly Value[];
  word(choice: Value): string;
  error: string | undefined;
  disabled: boolean;
  onToggle(choice: Value, on: boolean): void;
}

/** Several of a few, under one heading, with what is wrong with the choice. */
export function CheckGroup<Value extends string>({ label, hint, setting, choices, chosen, word, error, disabled, onToggle }: CheckGroupProps<Value>) {
  const field = fieldOf(setting);
  return (
    <Box tag="fieldset" id={field} tabIndex={-1} aria-describedby={`${field}-hint ${field}-error`} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography tag="legend" variant="pi" fontWeight="bold" textColor="neutral800">
          {label}
        </Typography>
        {choices.map((choice) => (
          <Checkbox key={choice} checked={chosen.includes(choice)} disabled={disabled} onCheckedChange={(on) => onToggle(choice, on === true)}>
            {word(choice)}
          </Checkbox>
        ))}
        <Typography id={`${field}-error`} variant="pi" textColor="danger600">
          {error}
        </Typography>
        <Typography id={`${field}-hint`} variant="pi" textColor="neutral600">
          {hint}
        </Typography>
      </Flex>
    </Box>
  );
}
