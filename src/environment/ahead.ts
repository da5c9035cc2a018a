/** Fetches the next lesson when its link comes into view: who reads to the end will probably go there. */
export const fetchNextAhead = (): void => {
  const next = document.querySelector<HTMLAnchorElement>('a[rel=next]');
  if (!next) return;
  new IntersectionObserver(([entry], observer) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = next.href;
    document.head.append(link);
  }).observe(next);
};
