import { day } from '../../../../domain/day';

/** The days on which cases were reported, both within. */
export const reportedDays = {
  from: day.optional().meta({ description: 'Reported on this day or later, in the portal’s calendar.' }),
  to: day.optional().meta({ description: 'Reported on this day or earlier.' }),
};
