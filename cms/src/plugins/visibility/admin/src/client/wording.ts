import type { MenuEntry } from '../../../server/rules/client-portal';
import type { Say } from '../words';
import { TEXTS } from './leaf';

/** What is said of a leaf that only client portals have; null of any other. */
export function clientLeafWords(leaf: string, say: Say): string | null {
  const [name = '', part = '', language = ''] = leaf.split('.');
  if (name === 'order') return say('client.order');
  if (name === 'hidden') return say('client.hidden.leaf', { entry: say(`client.entry.${part as MenuEntry}`) });
  if (name === 'names') return say('client.name.leaf', { entry: say(`client.entry.${part as MenuEntry}`), language });
  if (name in TEXTS) return say('client.text.leaf', { text: say(`client.${name as keyof typeof TEXTS}`), language: part });
  return null;
}

export function clientValueWords(leaf: string, value: string, say: Say): string | null {
  const [name = ''] = leaf.split('.');
  if (name === 'order') return value.split(' ').map((entry) => say(`client.entry.${entry as MenuEntry}`)).join(', ');
  return name === 'names' || name in TEXTS ? value : null;
}
