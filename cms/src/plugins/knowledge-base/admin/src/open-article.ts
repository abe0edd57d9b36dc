import type { Language, Place, Portal } from './api';

/** Which article is open, and who may do what with it. */
export interface OpenArticleProps {
  place: Place;
  portal: Portal;
  portals: Portal[];
  languages: Language[];
  readOnly: boolean;
}
