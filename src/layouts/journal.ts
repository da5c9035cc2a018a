import { promptsIn, type ListedPrompt } from '../features/journal/prompts.ts';
import { href } from '../ui/href.ts';
import { lessons, modules } from './course.ts';

/** Every prompt of the journal in the order of the course: those of the lessons of a module, then that of the module. */
export const journalPrompts = async (): Promise<ListedPrompt[]> => {
  const placed = await lessons();
  return (await modules()).flatMap((module) => {
    const { title, journal } = module.data;
    const own = placed.filter((item) => item.module.id === module.id);
    return [
      ...own.flatMap(({ lesson }) =>
        promptsIn(lesson.body).map((prompt) => ({
          ...prompt,
          place: lesson.data.title,
          address: href(`lessen/${lesson.id}/#${prompt.id}`),
        })),
      ),
      ...(journal
        ? [
            {
              id: journal.id,
              text: journal.prompt,
              ...(journal.supervision ? { supervision: journal.supervision } : {}),
              place: title,
              address: href(`modules/${module.id}/#${journal.id}`),
            },
          ]
        : []),
    ];
  });
};
