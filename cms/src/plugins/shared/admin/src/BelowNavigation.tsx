import { Box } from '@strapi/design-system';
import { HEIGHT_TOP_NAVIGATION } from '@strapi/strapi/admin';
import { styled } from 'styled-components';

/** Narrower than a desktop, Strapi's navigation lies on top, and its sticky head would slide under it. */
export const BelowNavigation = styled(Box)`
  [data-strapi-header-sticky] {
    top: ${HEIGHT_TOP_NAVIGATION};
  }
  ${({ theme }) => theme.breakpoints.large} {
    [data-strapi-header-sticky] {
      top: 0;
    }
  }
`;
