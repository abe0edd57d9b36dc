import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A plain table: the design system's own is a grid that scrolls within itself, so that no head of it can stay in view. */
export const GridTable = styled.table<{ $below: number }>`
  width: 100%;
  table-layout: fixed;
  border-collapse: separate;
  border-spacing: 0;
  background: ${({ theme }) => theme.colors.neutral0};

  th,
  td {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    padding: 0;
    vertical-align: middle;
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }
  td {
    height: 1px;
    border-left: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: center;
  }
  th[scope='row'] {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
    text-align: left;
  }
  th[scope='rowgroup'] {
    padding: ${({ theme }) => `${theme.spaces[5]} ${theme.spaces[4]} ${theme.spaces[2]}`};
    text-align: left;
  }
  thead th {
    position: sticky;
    top: ${({ $below }) => $below}px;
    z-index: 2;
    background: ${({ theme }) => theme.colors.neutral0};
    border-bottom-color: ${({ theme }) => theme.colors.neutral300};
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[1]}`};
  }
  /* On a phone a role's name has the room of one word. */
  thead th:not(:first-child) p {
    font-size: ${({ theme }) => theme.fontSizes[1]};
    overflow-wrap: anywhere;
  }
  ${({ theme }) => theme.breakpoints.medium} {
    thead th:not(:first-child) p:first-child {
      font-size: ${({ theme }) => theme.fontSizes[2]};
    }
  }
  thead th:first-child {
    padding-left: ${({ theme }) => theme.spaces[4]};
    text-align: left;
  }
`;

/** The whole cell is the checkbox's label, so that it need not be aimed at. */
export const CellLabel = styled.label<{ $changed: boolean; $disabled: boolean }>`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: center;
  gap: ${({ theme }) => `0 ${theme.spaces[2]}`};
  height: 100%;
  min-height: 3.8rem;
  cursor: ${({ $disabled }) => ($disabled ? 'default' : 'pointer')};
  background: ${({ theme, $changed }) => ($changed ? theme.colors.warning100 : 'transparent')};
  box-shadow: ${({ theme, $changed }) => ($changed ? `inset 0 0 0 1px ${theme.colors.warning200}` : 'none')};

  &:hover {
    background: ${({ theme, $changed, $disabled }) => ($changed ? theme.colors.warning100 : $disabled ? 'transparent' : theme.colors.neutral100)};
  }
  &:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

/** A key of the keyboard. */
export const Keycap = styled(Box).attrs({ tag: 'kbd', hasRadius: true, background: 'neutral100', borderColor: 'neutral200', paddingLeft: 1, paddingRight: 1 })`
  font: inherit;
`;
