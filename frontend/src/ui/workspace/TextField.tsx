import type { ComponentProps } from 'react';
import { Field, fieldControl, type FieldProperties } from './Field';

type Properties = FieldProperties & Omit<ComponentProps<'input'>, 'className' | 'id'>;

/** A field for a line of text, a number or a day. */
export function TextField({ id, label, hint, problem, toldIn, ...rest }: Properties) {
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <input name={id} {...rest} {...fieldControl({ id, hint, problem, toldIn })} />
    </Field>
  );
}

/** One for words that take several lines. */
export function LongField({ id, label, hint, problem, toldIn, ...rest }: FieldProperties & Omit<ComponentProps<'textarea'>, 'className' | 'id'>) {
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <textarea name={id} {...rest} {...fieldControl({ id, hint, problem, toldIn })} />
    </Field>
  );
}

type Choices = FieldProperties & Omit<ComponentProps<'select'>, 'className' | 'id'> & { /** What stands there while nothing is chosen. */ open: string; choices: readonly { value: string; label: string }[] };

/** One of several. */
export function ChoiceField({ id, label, hint, problem, toldIn, open, choices, ...rest }: Choices) {
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <select name={id} {...rest} {...fieldControl({ id, hint, problem, toldIn })}>
        <option value="">{open}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
