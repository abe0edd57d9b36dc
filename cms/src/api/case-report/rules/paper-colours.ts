import type { Colours } from '../../../plugins/visibility/server/rules/settings';
import { mailColours } from '../../../plugins/messaging/server/templates/mail-colours';

/** The colours of a paper: white ground, as printers have it, with the portal's own on it, as far as they can be read there. */
export interface PaperColours {
  band: string;
  bandText: string;
  heading: string;
  text: string;
  muted: string;
  line: string;
  wash: string;
}

export function paperColours(colours: Colours): PaperColours {
  const { band, bandText, heading, text, hint, line } = mailColours(colours).light;
  return { band, bandText, heading, text, muted: hint, line, wash: '#f6f7f7' };
}
