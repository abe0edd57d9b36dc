import type { RmasOfClaim } from '@/cms/types';
import { clientRmaPath } from '@/surroundings/paths';
import { Section } from '@/ui/Section';
import products from '../products/Products.module.css';
import type { ClientView } from '../readClient';
import { RmaBadge } from './RmaBadge';

/** The returns of a claim, on its page. */
export function ClaimRmas({ view: { portal, words }, rmas }: { view: ClientView; rmas: RmasOfClaim['rmas'] }) {
  if (rmas.length === 0) return null;
  return (
    <Section id="returns" heading={words.t('rmas.ofClaim')}>
      <ul className={products.rows}>
        {rmas.map(({ number, state }) => (
          <li key={number}>
            <a href={clientRmaPath(portal.key, number)}>{number}</a> <RmaBadge state={state} words={words} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
