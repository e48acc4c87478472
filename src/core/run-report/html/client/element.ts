import { visible, visibleParts } from './visible-text.ts';

export type Child = Node | string | number | false | undefined | readonly Child[];

type Listener = (event: Event) => void;
type Attributes = Readonly<Record<string, string | number | boolean | undefined | Listener>>;

/** An HTML element. Texts become text nodes, never markup; `onclick: f` listens. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for a drawing. */
export function s<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill<T extends Element>(element: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, visible(String(value)));
  }
  append(element, children);
  return element;
}

export function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === false || child === undefined) continue;
    if (child instanceof Node) parent.append(child);
    else if (typeof child === 'object') append(parent, child);
    else appendText(parent, String(child));
  }
}

/** Text in which every character can be seen. */
function appendText(parent: Element, text: string): void {
  const inDrawing = parent instanceof SVGElement;
  for (const part of visibleParts(text)) {
    parent.append(
      part.kind === 'text' || inDrawing
        ? part.text
        : h('span', { class: 'hidden-character', title: part.code }, part.text),
    );
  }
}

/** A name or path: isolated, so that letters written from right to left do not move what is around it. */
export function nameOf(text: string, className = 'name'): HTMLElement {
  return h('bdi', { class: className }, text);
}

/** Prose with `code` in backticks. */
export function prose(text: string): Child[] {
  return text.split(/`([^`\n]+)`/).map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part));
}

/** A link, where it leads to a page of the web; else the text alone. */
export function webLink(url: string, text: string): Node {
  const { protocol } = URL.canParse(url) ? new URL(url) : { protocol: '' };
  if (protocol !== 'https:' && protocol !== 'http:') return h('span', {}, text);
  return h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text);
}
