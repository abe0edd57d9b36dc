import { Box } from '@strapi/design-system';
import { HEIGHT_TOP_NAVIGATION } from '@strapi/strapi/admin';
import { styled } from 'styled-components';

/** Narrower than a desktop, Strapi's navigation lies on top, and its sticky head would slide under it; on a phone the head's parts stand one below the other, words of a button on one line. */
export const BelowNavigation = styled(Box)`
  [data-strapi-header-sticky] {
    top: ${HEIGHT_TOP_NAVIGATION};
  }
  [data-strapi-header] > div > div {
    flex-wrap: wrap;
  }
  [data-strapi-header] button > span {
    white-space: nowrap;
  }
  ${({ theme }) => theme.breakpoints.large} {
    [data-strapi-header-sticky] {
      top: 0;
    }
  }
`;
