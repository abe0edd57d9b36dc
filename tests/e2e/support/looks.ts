import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const phone = { width: 390, height: 844 };
export const wide = { width: 1440, height: 900 };

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What of a page changes with light and dark: its colours alone. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** No finding at a phone's and a wide screen's width, in light and in dark (PF-18); what is no matter of colours is asked once a width. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // After a click within the site the title comes with the last of the page.
  await expect(page).toHaveTitle(/\S/);
  for (const size of [wide, phone]) {
    await page.setViewportSize(size);
    for (const colorScheme of ['dark', 'light'] as const) {
      // Without motion: a colour that is still fading over is nobody's contrast.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const axe = new AxeBuilder({ page });
      const { violations, incomplete } = await (colorScheme === 'light' ? axe.withTags(standards) : axe.withRules(ofColours)).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`);
      expect(found, `${what}, ${size.width} px, ${colorScheme}`).toEqual([]);
      expect(invisible(incomplete), `${what}, ${size.width} px, ${colorScheme}: words in the colour of their ground`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${what}, ${size.width} px: nothing sticks out`).toBe(0);
    }
  }
}

/** Words in the very colour of their ground are no finding of axe's: it takes them for hidden on purpose, and leaves them to whoever looks. */
const invisible = (incomplete: Awaited<ReturnType<AxeBuilder['analyze']>>['incomplete']): string[] =>
  incomplete.flatMap(({ nodes }) => nodes.filter(({ any }) => any.some(({ data }) => isRecord(data) && data.messageKey === 'equalRatio')).map(({ target }) => target.join(' ')));

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;

/** Strapi's own frame of the admin panel is not ours to mend: what is looked at is the page in it, or the dialog over it. */
export async function expectPanelAccessible(page: Page, within: string): Promise<void> {
  for (const size of [wide, phone]) {
    await page.setViewportSize(size);
    // Nothing runs in the frame of a mail, so nothing could be asked there.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(within).exclude('iframe').withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`), `${within}, ${size.width} px`).toEqual([]);
  }
  await page.setViewportSize(wide);
}

/** The colour at the top of the page, as #rrggbb. */
export async function colourOfHead(page: Page): Promise<string> {
  const painted = await page.evaluate(() => {
    let element: Element | null = document.elementFromPoint(4, 4);
    while (element && getComputedStyle(element).backgroundColor === 'rgba(0, 0, 0, 0)') element = element.parentElement;
    return element ? getComputedStyle(element).backgroundColor : '';
  });
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(painted)?.slice(1) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
