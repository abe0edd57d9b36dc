import type { ReactNode } from 'react';
import styles from './FilterFields.module.css';

/** What narrows a list: a form that leads to an address. `further` stands below, folded away. */
export function FilterForm({ action, children, further }: { action: string; children: ReactNode; further?: ReactNode }) {
  return (
    <form className={styles.filters} action={action} role="search">
      <FilterFields>{children}</FilterFields>
      {further ? <div className={styles.further}>{further}</div> : null}
    </form>
  );
}

export const FilterFields = ({ children }: { children: ReactNode }) => <div className={styles.fields}>{children}</div>;

/** A field of words, as wide as there is room. */
export const FilterWords = ({ label, children }: { label: string; children: ReactNode }) => (
  <label className={styles.wide}>
    {label}
    {children}
  </label>
);

/** One of some values; `open` is what stands for all of them. */
export function FilterChoice({ name, label, chosen, open, choices }: { name: string; label: string; chosen: string | null; open?: string; choices: readonly { value: string; label: string }[] }) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={choices.some(({ value }) => value === chosen) ? (chosen ?? '') : ''}>
        {open === undefined ? null : <option value="">{open}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

export const FilterTick = ({ name, value, checked, children }: { name: string; value: string; checked: boolean; children: ReactNode }) => (
  <label className={styles.tick}>
    <input type="checkbox" name={name} value={value} defaultChecked={checked} />
    {children}
  </label>
);

/** Several ticks of one question. */
export const FilterTicks = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <fieldset className={styles.columns}>
    <legend>{legend}</legend>
    {children}
  </fieldset>
);
