import type { CSL } from '@citation-js/core';
import { citationStrings } from '../strings/nl/citation.ts';

type Lesson = {
  id: string;
  title: string;
  version: number;
  /** Date of the last check of the content, `2026-11-22`. */
  checked: string;
};
type Course = { title: string; holder: string };

/** A lesson as something to cite: a page of the course, of the date and version that stand on it. */
export const lessonItem = (lesson: Lesson, course: Course, address: string | null): CSL => {
  const [year = 0, month = 0, day = 0] = lesson.checked.split('-').map(Number);
  return {
    id: lesson.id,
    type: 'webpage',
    title: lesson.title,
    author: [{ literal: course.holder }],
    issued: { 'date-parts': [[year, month, day]] },
    'container-title': course.title,
    genre: citationStrings.genre(lesson.version),
    language: 'nl',
    ...(address ? { URL: address } : {}),
  };
};
