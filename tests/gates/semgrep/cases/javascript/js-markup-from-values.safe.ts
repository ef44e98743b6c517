const ICON = "<svg></svg>";

export function show(list: HTMLElement, comment: string, items: string[]): void {
  // ok: js-markup-from-values
  list.textContent = comment;
  // ok: js-markup-from-values
  list.innerHTML = "<li>None yet</li>";
  // ok: js-markup-from-values
  list.innerHTML = `<span>${ICON}</span>`;
  // ok: js-markup-from-values
  list.innerHTML = `<li>${escapeHtml(comment)}</li>`;
  // ok: js-markup-from-values
  list.innerHTML = `<b>${items.length}</b>`;
}
