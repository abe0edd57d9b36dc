/** A sender's name, else its address. */
export function nameOf(sender: string): string {
  return sender.replace(/\s*<[^>]*>$/, '').replace(/^"|"$/g, '') || sender;
}

export function opening(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 120);
}

export function dayOf(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
}

export function clock(date: string): string {
  return new Date(date).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

export function fullDate(date: string): string {
  return new Date(date).toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'medium' });
}

export function size(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
