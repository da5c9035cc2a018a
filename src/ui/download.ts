/** Gives the learner a file, made here and sent nowhere. */
export const download = (name: string, text: string, type: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Today, as it stands in the name of a file. */
export const today = (): string => new Date().toISOString().slice(0, 10);
