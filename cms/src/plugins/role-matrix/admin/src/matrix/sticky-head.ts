import { useEffect, useState } from 'react';

/** How high Strapi's own head is while it sticks to the top, in pixels; it comes, goes, and takes the lines that it needs. */
export function useStickyHead(): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const measure = () => setHeight(document.querySelector<HTMLElement>('[data-strapi-header-sticky]')?.offsetHeight ?? 0);
    const main = document.querySelector('main');
    const observer = new MutationObserver(measure);
    if (main) observer.observe(main, { childList: true, subtree: true });
    window.addEventListener('resize', measure);
    measure();
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, []);
  return height;
}
