/** Copies the text beside a button of `ui/Copy.astro`; where that is not allowed, selects it for the reader to copy. */
addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest?.<HTMLElement>('button[data-copied]');
  const box = button?.closest('.copy');
  const text = box?.querySelector<HTMLElement>('[data-copy]');
  const status = box?.querySelector('[role=status]');
  if (!button || !text || !status) return;
  try {
    await navigator.clipboard.writeText(text.innerText.trim());
    status.textContent = button.dataset['copied'] ?? '';
  } catch {
    getSelection()?.selectAllChildren(text);
    status.textContent = button.dataset['selected'] ?? '';
  }
});
