import type { ChartId, DashboardModel } from "@automation/core/dashboard-page";
import { drawChart } from "../src/draw/index.ts";
import { ChartKeys } from "./chart-keys.ts";
import { find, findAll } from "./elements.ts";
import type { PageState } from "./page-state.ts";

/** Draws the charts as wide as they are shown, when they come into view. */
export class ChartBoxes {
  readonly #model: DashboardModel;
  readonly #boxes = findAll("[data-chart]");
  readonly #visible = new Set<Element>();
  /** What each box shows: the same is not drawn again. */
  readonly #drawn = new Map<Element, string>();
  readonly #keys = new Map<Element, ChartKeys>();
  #state: PageState | null = null;

  constructor(model: DashboardModel) {
    this.#model = model;
    const said = find("#said");
    for (const box of this.#boxes) this.#keys.set(box, new ChartKeys(box, said));
    const sizes = new ResizeObserver(() => this.#drawVisible());
    const views = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#visible.add(target);
          else this.#visible.delete(target);
        }
        this.#drawVisible();
      },
      { rootMargin: "400px" },
    );
    for (const box of this.#boxes) {
      sizes.observe(box);
      views.observe(box);
    }
    // A printer shows all of them.
    window.addEventListener("beforeprint", () => {
      for (const box of this.#boxes) this.#drawBox(box);
    });
  }

  draw(state: PageState): void {
    this.#state = state;
    this.#drawVisible();
  }

  #drawVisible(): void {
    for (const box of this.#boxes) if (this.#visible.has(box)) this.#drawBox(box);
  }

  #drawBox(box: HTMLElement): void {
    const state = this.#state;
    const width = Math.floor(box.clientWidth);
    if (state === null || width < 50) return;
    const id = box.dataset.chart as ChartId;
    const filter = id === "repositories" ? state.filter : "";
    const key = `${width} ${state.range} ${filter}`;
    if (this.#drawn.get(box) === key) return;
    this.#drawn.set(box, key);
    const { range } = state;
    const drawn = drawChart(id, this.#model, {
      document,
      width: Math.max(width, id === "repositories" || id === "checks" ? 300 : 200),
      range,
      zone: "local",
      hasTips: true,
      filter,
    });
    box.classList.add("live");
    box.replaceChildren((drawn as unknown as SVGElement | null) ?? nothing(id));
    this.#keys.get(box)?.show(drawn as unknown as SVGSVGElement | null, drawn?.stops ?? []);
  }
}

function nothing(id: ChartId): HTMLElement {
  const text = document.createElement("p");
  text.className = "empty";
  text.textContent =
    id === "repositories"
      ? "None of the worst repositories has such a name; the table below has all."
      : "Nothing in this range.";
  return text;
}
