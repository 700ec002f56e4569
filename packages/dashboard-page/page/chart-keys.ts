import type { ChartStop } from "../src/draw/index.ts";

/** Lets arrow keys do what a pointer does: go from value to value of a chart. A screen reader hears each of them. */
export class ChartKeys {
  readonly #box: HTMLElement;
  readonly #said: HTMLElement;
  #svg: SVGSVGElement | null = null;
  #stops: readonly ChartStop[] = [];
  #place = -1;

  /** @param said where a value is said */
  constructor(box: HTMLElement, said: HTMLElement) {
    this.#box = box;
    this.#said = said;
    box.addEventListener("keydown", (event) => this.#press(event));
    box.addEventListener("blur", () => this.#leave());
  }

  /** Takes another drawing; one without values cannot be focused. */
  show(svg: SVGSVGElement | null, stops: readonly ChartStop[]): void {
    this.#svg = svg;
    this.#stops = stops;
    this.#place = -1;
    if (stops.length > 0) this.#box.tabIndex = 0;
    else this.#box.removeAttribute("tabindex");
  }

  #press(event: KeyboardEvent): void {
    if (event.target !== this.#box || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") {
      this.#leave();
      return;
    }
    const place = this.#next(event.key);
    if (place === null) return;
    event.preventDefault();
    this.#place = place;
    const stop = this.#stops[place];
    if (stop !== undefined) this.#point(stop);
  }

  #next(key: string): number | null {
    const last = this.#stops.length - 1;
    // The newest value is what most people look for.
    if (this.#place < 0)
      return ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "End"].includes(key) ? last : null;
    if (key === "ArrowLeft") return Math.max(0, this.#place - 1);
    if (key === "ArrowRight") return Math.min(last, this.#place + 1);
    if (key === "Home") return 0;
    if (key === "End") return last;
    return key === "ArrowUp" || key === "ArrowDown" ? this.#nextRow(key === "ArrowUp" ? -1 : 1) : null;
  }

  /** The value above or below that is next to this one. */
  #nextRow(direction: -1 | 1): number {
    const now = this.#stops[this.#place];
    if (now === undefined) return this.#place;
    let [best, least] = [this.#place, Number.POSITIVE_INFINITY];
    for (const [place, { x, y }] of this.#stops.entries()) {
      const away = (y - now.y) * direction;
      const distance = away * 1000 + Math.abs(x - now.x);
      if (away > 1 && distance < least) [best, least] = [place, distance];
    }
    return best;
  }

  #point({ x, y }: ChartStop): void {
    const matrix = this.#svg?.getScreenCTM();
    if (matrix == null) return;
    const { x: clientX, y: clientY } = new DOMPoint(x, y).matrixTransform(matrix);
    this.#svg?.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY, pointerType: "mouse" }));
    // Drawn with the next frame.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const lines = [...(this.#svg?.querySelectorAll('[aria-label="tip"] tspan') ?? [])];
        const text = lines.map(({ textContent }) => (textContent ?? "").replaceAll("\u200b", "")).join(". ");
        if (text !== "") this.#said.textContent = text;
      }),
    );
  }

  #leave(): void {
    this.#place = -1;
    this.#svg?.dispatchEvent(new PointerEvent("pointerleave", { pointerType: "mouse" }));
  }
}
