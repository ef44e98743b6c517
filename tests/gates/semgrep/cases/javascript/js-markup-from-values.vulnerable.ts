export function show(list: HTMLElement, user: { name: string }, comment: string): void {
  // ruleid: js-markup-from-values
  list.innerHTML = `<li>${user.name}</li>`;
  // ruleid: js-markup-from-values
  list.innerHTML = "<p>" + comment + "</p>";
  // ruleid: js-markup-from-values
  list.insertAdjacentHTML("beforeend", `<li>${comment}</li>`);
}
