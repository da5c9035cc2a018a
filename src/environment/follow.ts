/**
 * A page whose reader had set nothing when it opened does not have start.ts. It gets it when another tab sets
 * something, or when the reader comes back to it from a page where they did.
 */
export const followOtherTabs = (): void => {
  const { site, base, build } = document.documentElement.dataset;
  const fetchStart = () => {
    const script = document.createElement('script');
    script.src = `${base}_astro/start.${build}.js`;
    document.head.append(script);
    removeEventListener('storage', onStorage);
    removeEventListener('pageshow', onReturn);
  };
  const onStorage = ({ key }: StorageEvent) => {
    if (key?.startsWith(`${site}:${base}:v1:s:`)) fetchStart();
  };
  const onReturn = ({ persisted }: PageTransitionEvent) => {
    if (persisted) fetchStart();
  };
  // In development it is there from the start.
  if (!build || document.querySelector('script[src*="/start."]')) return;
  addEventListener('storage', onStorage);
  addEventListener('pageshow', onReturn);
};
