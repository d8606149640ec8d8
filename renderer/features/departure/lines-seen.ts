import { useState, type RefCallback } from 'react';

/** How many of the lines of a list have been in sight so far; give each line's element to `watch`. */
export function useLinesSeen(): { readonly seen: number; readonly watch: RefCallback<Element> } {
  const [seen, setSeen] = useState(0);
  const [watch] = useState<RefCallback<Element>>(() => {
    const inSight = new WeakSet<Element>();
    const observer = new IntersectionObserver((sightings) => {
      const fresh = sightings.filter(({ isIntersecting, target }) => isIntersecting && !inSight.has(target));
      for (const { target } of fresh) inSight.add(target);
      if (fresh.length > 0) setSeen((before) => before + fresh.length);
    });
    return (line: Element | null) => {
      if (line === null) return undefined;
      observer.observe(line);
      return () => {
        observer.unobserve(line);
        if (inSight.has(line)) setSeen((before) => before - 1);
      };
    };
  });
  return { seen, watch };
}
