import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await element.evaluate((found) => found === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(element).toBeFocused();
}

/** Goes to an element by Tab and presses Enter on it. */
export async function enter(page: Page, element: Locator): Promise<void> {
  await tabTo(page, element);
  await page.keyboard.press('Enter');
}

/** Presses a key until it has had its effect: it counts once the scripts of the page are there. */
export async function pressUntil(page: Page, key: string, effect: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await effect();
  }).toPass();
}

/** What can be worked with in the page, and was not reached by Tab from its beginning. */
export async function unreachable(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  const wanted = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type="hidden"]), textarea, select, summary')];
    const shown = all.filter((element) => element.checkVisibility({ visibilityProperty: true }));
    shown.forEach((element, index) => (element.dataset['wanted'] = String(index)));
    return shown.map((element) => element.textContent.trim() || element.getAttribute('aria-label') || element.id);
  });
  const reached = new Set<number>();
  for (let presses = 0; presses < wanted.length + 10; presses += 1) {
    await page.keyboard.press('Tab');
    const index = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['wanted']);
    if (index !== undefined) reached.add(Number(index));
  }
  return wanted.filter((_name, index) => !reached.has(index));
}
