/**
 * As much of a document as Observable Plot asks for: it creates elements of SVG, and says what they are as text. A whole
 * DOM for Node is longer than everything else that is bundled with the charts.
 */

const XHTML = "http://www.w3.org/1999/xhtml";
const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

type Child = SmallElement | SmallText;

class SmallText {
  parentNode: SmallElement | null = null;
  readonly ownerDocument: SmallDocument;
  readonly #text: string;

  constructor(ownerDocument: SmallDocument, text: string) {
    this.ownerDocument = ownerDocument;
    this.#text = text;
  }

  get nextSibling(): Child | null {
    return siblingOf(this);
  }

  get textContent(): string {
    return this.#text;
  }

  get outerHTML(): string {
    return escapeXml(this.#text);
  }
}

class SmallElement {
  parentNode: SmallElement | null = null;
  readonly ownerDocument: SmallDocument;
  readonly namespaceURI: string;
  readonly nodeName: string;
  readonly childNodes: Child[] = [];
  /** Styles become attributes: a policy that forbids inline styles forbids `style`. */
  readonly style = {
    setProperty: (name: string, value: unknown) => this.setAttribute(name, value),
    removeProperty: (name: string) => this.removeAttribute(name),
  };
  readonly #attributes = new Map<string, string>();

  constructor(ownerDocument: SmallDocument, namespaceURI: string, nodeName: string) {
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.nodeName = nodeName;
  }

  get children(): readonly SmallElement[] {
    return this.childNodes.filter((child) => child instanceof SmallElement);
  }

  get firstChild(): Child | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): Child | null {
    return siblingOf(this);
  }

  get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join("");
  }

  set textContent(text: string) {
    this.childNodes.length = 0;
    if (text !== "") this.appendChild(this.ownerDocument.createTextNode(text));
  }

  appendChild<Added extends Child>(child: Added): Added {
    return this.insertBefore(child, null);
  }

  append(...children: readonly (Child | string)[]): void {
    for (const child of children) {
      this.appendChild(typeof child === "string" ? this.ownerDocument.createTextNode(child) : child);
    }
  }

  insertBefore<Added extends Child>(child: Added, next: Child | null): Added {
    child.parentNode?.removeChild(child);
    const place = next === null ? -1 : this.childNodes.indexOf(next);
    this.childNodes.splice(place < 0 ? this.childNodes.length : place, 0, child);
    child.parentNode = this;
    return child;
  }

  removeChild<Removed extends Child>(child: Removed): Removed {
    const place = this.childNodes.indexOf(child);
    if (place >= 0) this.childNodes.splice(place, 1);
    child.parentNode = null;
    return child;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  setAttribute(name: string, value: unknown): void {
    // Places on a screen have no more than two decimals.
    this.#attributes.set(name, String(value).replace(/(\.\d\d)\d+/g, "$1"));
  }

  setAttributeNS(_namespace: string | null, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  /** Nobody points at an element of Node. */
  addEventListener(): void {}

  /** Finds the first element of that name. */
  querySelector(name: string): SmallElement | null {
    for (const child of this.childNodes) {
      if (child instanceof SmallText) continue;
      const found = child.nodeName === name ? child : child.querySelector(name);
      if (found !== null) return found;
    }
    return null;
  }

  get outerHTML(): string {
    const attributes = [...this.#attributes]
      .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
      .join("");
    const content = this.childNodes.map((child) => child.outerHTML).join("");
    return content === ""
      ? `<${this.nodeName}${attributes}/>`
      : `<${this.nodeName}${attributes}>${content}</${this.nodeName}>`;
  }
}

function siblingOf(node: Child): Child | null {
  const siblings = node.parentNode?.childNodes ?? [];
  return siblings[siblings.indexOf(node) + 1] ?? null;
}

/** Creates elements; nothing is ever shown in it. */
export class SmallDocument {
  readonly documentElement = new SmallElement(this, XHTML, "html");

  createElement(name: string): SmallElement {
    return new SmallElement(this, XHTML, name);
  }

  createElementNS(namespace: string, name: string): SmallElement {
    return new SmallElement(this, namespace, name);
  }

  createTextNode(text: string): SmallText {
    return new SmallText(this, String(text));
  }
}
