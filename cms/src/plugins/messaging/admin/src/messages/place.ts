import { LISTS, type ListName } from './lists';

/** What the page shows, as the address says it: so the back button works, and a place can be passed on. */
export interface Place {
  list: ListName;
  /** Its key; null for all. */
  portal: string | null;
  search: string;
  /** The id of the message that is open. */
  open: string | null;
}

const isList = (name: string | null): name is ListName => name !== null && Object.hasOwn(LISTS, name);

export function placeIn(address: URLSearchParams): Place {
  const list = address.get('list');
  return { list: isList(list) ? list : 'waiting', portal: address.get('portal'), search: address.get('search') ?? '', open: address.get('open') };
}

/** As short as it can be said. */
export function addressOf(place: Place): string {
  const said = Object.entries(place).filter(([, value]) => Boolean(value)) as [string, string][];
  return new URLSearchParams(said).toString();
}
