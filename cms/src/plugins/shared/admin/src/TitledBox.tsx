import type { ReactNode } from 'react';
import { Box, Typography } from '@strapi/design-system';

interface TitledBoxProps {
  title: string;
  children: ReactNode;
  /** Whether what stands in it is still looked for. It is read out when it comes; absent where it stands there at once. */
  busy?: boolean;
}

/** A part of a dialog: what it is about, and what there is of it. */
export function TitledBox({ title, children, busy }: TitledBoxProps) {
  return (
    <Box background="neutral100" hasRadius padding={4} {...(busy !== undefined && { 'aria-live': 'polite', 'aria-busy': busy })}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Box paddingTop={2}>{children}</Box>
    </Box>
  );
}
