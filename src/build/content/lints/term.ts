import { checkStrings } from '../../../strings/nl/check.ts';
import { type Course, type Lesson, problemAt, problemIn, type Term } from '../course.ts';
import { wordCount } from '../dutch.ts';
import { named, type Place, type Problem } from '../problem.ts';
import { invented, isBlock, isIn, proseLints } from './prose.ts';
import { longSentences, rejectedForms, straightQuotes } from './text.ts';

const strings = checkStrings.term;
const longestDefinition = 25;

/** The glossary, and how lessons use it: marked once in a lesson, and not before the lesson that introduces it. */
export function* termLints(course: Course): Generator<Problem> {
  yield* entryLints(course.terms);
  const lessons = inOrder(course);
  const places = new Map(lessons.map(({ id }, place) => [id, place]));
  const marks = new Map(lessons.map((lesson) => [lesson, marksIn(lesson)]));
  for (const [lesson, found] of marks) yield* markedTwice(lesson, found);
  for (const term of course.terms) {
    const { lesson: home } = term.data;
    const place = places.get(home ?? '');
    if (!home || place === undefined) continue;
    const introduces = lessons[place];
    if (introduces && !marks.get(introduces)?.some(({ id }) => id === term.id)) {
      yield problemIn(term, ['lesson'], strings.notIntroduced(term.id, home), warning);
    }
    for (const lesson of lessons.slice(0, place)) {
      const mark = marks.get(lesson)?.find(({ id }) => id === term.id);
      const use = mark || term.data.everyday ? undefined : firstUse(lesson, term);
      if (mark) yield problemAt(lesson.file, mark.at, strings.marksEarly(term.id, home), warning);
      else if (use) {
        const message = strings.usesEarly(use.found, term.id, home);
        yield problemAt(lesson.file, use.at, message, warning);
      }
    }
  }
}

const warning = { severity: 'warning' } as const;

function* entryLints(terms: readonly Term[]): Generator<Problem> {
  const seen = new Map<string, Term>();
  for (const term of terms) {
    const { definition, related } = term.data;
    const name = term.data.term.toLowerCase();
    const other = seen.get(name);
    if (other) yield problemIn(term, ['term'], strings.sameTerm(named(other.file)));
    else seen.set(name, term);
    yield* straightQuotes(term);
    const n = wordCount(definition);
    if (n > longestDefinition) yield problemIn(term, ['definition'], strings.long(n));
    else yield* longSentences(term, ['definition'], definition);
    yield* rejectedForms(term, ['definition'], definition);
    yield* proseLints(term);
    for (const [i, id] of related.entries()) {
      if (id === term.id) yield problemIn(term, ['related', i], strings.self);
    }
  }
}

/** Lessons in the order in which a reader meets them; what stands in no module comes nowhere. */
const inOrder = (course: Course): Lesson[] => {
  const modules = new Map(course.modules.map((module) => [module.id, module]));
  const lessons = new Map(course.lessons.map((lesson) => [lesson.id, lesson]));
  const ids = course.settings?.data.modules ?? [...modules.keys()];
  return ids
    .flatMap((id) => modules.get(id)?.data.lessons ?? [])
    .flatMap((id) => lessons.get(id) ?? []);
};

type Mark = { id: string; at: Place };

const marksIn = ({ body }: Lesson): Mark[] =>
  body.tags.flatMap((tag) => {
    const id = tag.attributes.get('id');
    return tag.name === 'Term' && typeof id === 'string' ? [{ id, at: tag }] : [];
  });

function* markedTwice({ file }: Lesson, marks: readonly Mark[]): Generator<Problem> {
  const first = new Map<string, Place>();
  for (const { id, at } of marks) {
    const before = first.get(id);
    if (before) yield problemAt(file, at, strings.twice(id, before.line), warning);
    else first.set(id, at);
  }
}

const patterns = new Map<string, RegExp>();

/** The term as a word of its own, in the singular or with a plural ending that does not change the stem. */
const wordOf = (term: string): RegExp => {
  const known = patterns.get(term);
  if (known) return known;
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}-])${escaped}(?:en|n|s|’s)?(?![\\p{L}\\p{M}-])`, 'iu');
  patterns.set(term, pattern);
  return pattern;
};

/** The first time a lesson's own prose uses the term; what invented people say does not count. */
const firstUse = ({ body }: Lesson, term: Term): { found: string; at: Place } | undefined => {
  const pattern = wordOf(term.data.term);
  for (const block of body.flow.filter(isBlock)) {
    if (isIn(block, invented)) continue;
    const match = pattern.exec(block.text);
    if (match) return { found: match[0], at: block.at(match.index) };
  }
  return undefined;
};
