import type { CollectionEntry } from 'astro:content';

type Variants = CollectionEntry<'glossary'>['data']['variants'];

/** Other forms of a term by where they are used; forms that both countries use stand under `both`. */
export const variantsByPlace = ({ nl, be, en }: Variants) => {
  const both = nl.filter((form) => be.includes(form));
  const own = (forms: string[]) => forms.filter((form) => !both.includes(form));
  return { both, nl: own(nl), be: own(be), en };
};
