import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

const pagesIn = (scroller: HTMLElement): HTMLElement[] => [...scroller.querySelectorAll<HTMLElement>('[data-page]')];

/** The room for a page beside the edges, in CSS pixels; which page is looked at; and the way to another. A page stays in sight when its size changes. */
export function usePages(scroller: RefObject<HTMLDivElement | null>, most: number, size: number): { room: number; current: number; goTo: (page: number) => void } {
  const [room, setRoom] = useState(0);
  const [current, setCurrent] = useState(1);
  const kept = useRef(1);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      setRoom(element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
    };
    const look = () => {
      const middle = element.scrollTop + element.clientHeight / 2;
      const found = pagesIn(element).findLast(({ offsetTop }) => offsetTop <= middle);
      kept.current = Number(found?.dataset.page ?? 1);
      setCurrent(kept.current);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);

  const show = (page: number) => {
    const element = scroller.current;
    const [found] = element ? pagesIn(element).slice(page - 1) : [];
    if (!element || !found) return;
    element.scrollTop = found.offsetTop - parseFloat(getComputedStyle(element).paddingTop);
    kept.current = page;
    setCurrent(page);
  };
  useLayoutEffect(() => show(kept.current), [size, room]);

  return { room, current, goTo: (page) => show(Math.min(Math.max(page, 1), most)) };
}
