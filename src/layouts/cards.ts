import { cardsOf, type CardEntry } from '../features/review/entries.ts';
import { reviewStrings as t } from '../strings/nl/review.ts';
import { lessons, modules } from './course.ts';

/** Cards that are taken along together: all of the course, or those of one module; with the titles that go with them. */
export type CardSet = {
  id: string;
  title: string;
  cards: (CardEntry & { lessonTitle: string; module: string })[];
};

/** Every set that has cards: the whole course first. */
export const cardSets = async (): Promise<CardSet[]> => {
  const placed = await lessons();
  const cards = (await cardsOf(placed.map(({ lesson }) => lesson.id))).map((card) => {
    const home = placed.find(({ lesson }) => lesson.id === card.lesson);
    return {
      ...card,
      lessonTitle: home?.lesson.data.title ?? '',
      module: home?.module.id ?? '',
    };
  });
  return [
    { id: t.anki.all, title: t.sheet.all, cards },
    ...(await modules()).map(({ id, data }) => ({
      id,
      title: data.title,
      cards: cards.filter(({ module }) => module === id),
    })),
  ].filter((set) => set.cards.length > 0);
};
