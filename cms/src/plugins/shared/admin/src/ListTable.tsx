import type { ReactNode } from 'react';
import { Table, Tbody, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';

interface ListTableProps {
  label: string;
  columns: readonly string[];
  /** What the last column, of buttons, is called for those who hear it. */
  actions?: string;
  /** How many there are. */
  count: number;
  /** The rows. */
  children: ReactNode;
}

/** A table with a word over each column. */
export function ListTable({ label, columns, actions, count, children }: ListTableProps) {
  return (
    <Table colCount={columns.length + (actions ? 1 : 0)} rowCount={count + 1} aria-label={label}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {column}
              </Typography>
            </Th>
          ))}
          {actions && (
            <Th>
              <VisuallyHidden>{actions}</VisuallyHidden>
            </Th>
          )}
        </Tr>
      </Thead>
      <Tbody>{children}</Tbody>
    </Table>
  );
}
