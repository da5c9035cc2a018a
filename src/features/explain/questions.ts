const explain = /<Explain\s([^>]*)>/g;
const attribute = (attributes: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

/** The questions for own words in the body of a lesson, in order. */
export const questionsIn = (body: string | undefined): { id: string; question: string }[] =>
  [...(body ?? '').matchAll(explain)].flatMap(([, attributes = '']) => {
    const [id, question] = [attribute(attributes, 'id'), attribute(attributes, 'question')];
    return id && question ? [{ id, question }] : [];
  });
