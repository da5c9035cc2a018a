/** A prompt of the journal, as it stands in a lesson or at the end of a module. */
export type Prompt = {
  id: string;
  /** Its text, without markup. */
  text: string;
  /** The question to take to supervision or to colleagues. */
  supervision?: string;
};

/** A prompt with the title of the lesson or module it stands in, and the address of that place. */
export type ListedPrompt = Prompt & { place: string; address: string };

const journal = /<Journal\s([^>]*)>([\s\S]*?)<\/Journal>/g;
const attribute = (attributes: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

/** Markup of a paragraph taken away: components, links and emphasis. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The prompts in the body of a lesson, in order. */
export const promptsIn = (body: string | undefined): Prompt[] =>
  [...(body ?? '').matchAll(journal)].flatMap(([, attributes = '', text = '']) => {
    const id = attribute(attributes, 'id');
    const supervision = attribute(attributes, 'supervision');
    return id ? [{ id, text: plain(text), ...(supervision ? { supervision } : {}) }] : [];
  });
