import { findAll } from "./elements.ts";

const KEY = "automation-dashboard-theme";

/** Lets a reader choose light or dark, and remembers it where the browser lets a page remember. */
export function addThemes(): void {
  const buttons = findAll<HTMLButtonElement>("[data-theme-choice]");
  const show = (theme: string) => {
    if (theme === "auto") document.documentElement.removeAttribute("data-theme");
    else document.documentElement.dataset.theme = theme;
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === theme));
    }
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const theme = button.dataset.themeChoice ?? "auto";
      show(theme);
      remember(theme);
    });
  }
  const known = recall();
  show(known === "light" || known === "dark" ? known : "auto");
}

function remember(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A page from disk may not be allowed to: then it is chosen again.
  }
}

function recall(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
