import { atom } from 'nanostores';

/** The vignette that is played on this page outside a lesson, and when its explanation comes. */
export type Playing = { exercise: string; feedback: 'now' | 'end' };

/** What is played; a page with a player shows it, and what is answered arrives in `$answers`. */
export const $playing = atom<Playing | null>(null);
