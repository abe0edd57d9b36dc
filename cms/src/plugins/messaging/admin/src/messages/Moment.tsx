import { Tooltip, Typography } from '@strapi/design-system';
import { useMoments } from '../../../../shared/admin/src/moments';

/** A moment as "2 hours ago"; in full where one looks closer. */
export function Moment({ at }: { at: string }) {
  const moments = useMoments();
  const { relative, full } = moments(Date.parse(at));
  return (
    <Tooltip label={full}>
      <Typography tag="time" dateTime={at}>
        {relative}
      </Typography>
    </Tooltip>
  );
}
