import { useState } from 'react';
import { Field, Grid, TextInput } from '@strapi/design-system';

interface InputProps {
  label: string;
  value: string;
  type?: 'text' | 'number' | 'date';
  hint?: string;
  col?: number;
  onWrite(value: string): void;
}

export function Input({ label, value, type = 'text', hint, col = 6, onWrite }: InputProps) {
  return (
    <Grid.Item col={col} xs={12} direction="column" alignItems="stretch">
      <Field.Root hint={hint}>
        <Field.Label>{label}</Field.Label>
        <TextInput size="S" type={type} min={type === 'number' ? 0 : undefined} value={value} onChange={(event: { target: { value: string } }) => onWrite(event.target.value)} />
        <Field.Hint />
      </Field.Root>
    </Grid.Item>
  );
}

/** Several, parted by commas. What is typed stays as it is typed. */
export function ListInput({ values, onWrite, ...rest }: Omit<InputProps, 'value' | 'onWrite'> & { values: readonly string[]; onWrite(values: string[]): void }) {
  const [text, setText] = useState(values.join(', '));
  return (
    <Input
      {...rest}
      value={text}
      onWrite={(typed) => {
        setText(typed);
        onWrite(typed.split(',').map((one) => one.trim()).filter(Boolean));
      }}
    />
  );
}
