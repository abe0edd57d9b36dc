import { z } from 'zod';

/** Within what calendars and clocks can be asked for. */
const day = z.iso.date().refine((given) => given >= '1900-01-01' && given <= '2999-12-31');

/** The days on which cases were reported, both within. */
export const reportedDays = {
  from: day.optional().meta({ description: 'Reported on this day or later, in the portal’s calendar.' }),
  to: day.optional().meta({ description: 'Reported on this day or earlier.' }),
};
