import type { Page } from 'puppeteer-core';

/** Every text on the page that is hard to read: less than 4.5 to 1 against what is behind it (WCAG 2.2, 1.4.3), or 3 for shapes. */
export function lowContrasts(
  page: Page,
): Promise<{ readonly seen: number; readonly low: readonly string[] }> {
  return page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const parse = (text: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [
      r * a + r2 * (1 - a),
      g * a + g2 * (1 - a),
      b * a + b2 * (1 - a),
      1,
    ];
    const behind = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255, 1];
      const own = parse(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, behind(element.parentElement));
    };
    const luminance = ([r, g, b]: Colour): number => {
      const [x, y, z] = [r, g, b].map((part) => {
        const value = part / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * (x ?? 0) + 0.7152 * (y ?? 0) + 0.0722 * (z ?? 0);
    };
    const ratio = (a: Colour, b: Colour): number => {
      const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
      return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
    };
    let seen = 0;
    const low = new Set<string>();
    for (const element of document.querySelectorAll('body *')) {
      const isShape = element instanceof SVGElement && element.classList.contains('icon');
      const text = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (
        (!text && !isShape) ||
        !element.checkVisibility() ||
        element.matches(':disabled, script, style, option')
      )
        continue;
      seen++;
      const style = getComputedStyle(element);
      const back = behind(element);
      const front = over(parse(element instanceof SVGElement && !isShape ? style.fill : style.color), back);
      const found = ratio(front, back);
      if (found < (isShape ? 3 : 4.5))
        low.add(
          `${element.tagName}.${element.getAttribute('class') ?? ''} in ${element.parentElement?.className}: ${found.toFixed(2)}`,
        );
    }
    return { seen, low: [...low] };
  });
}
