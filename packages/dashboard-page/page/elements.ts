/** The element of the page that a selector names; one that the page always has. */
export function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** All elements of the page that a selector names. */
export function findAll<Found extends HTMLElement = HTMLElement>(selector: string): readonly Found[] {
  return [...document.querySelectorAll<Found>(selector)];
}
