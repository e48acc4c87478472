/**
 * JSON for a `<script>` element: no text in it can end the element or open a comment in it, and it stays on one line
 * for readers that take U+2028 and U+2029 as line breaks.
 *
 * `{ "name": "</script>" }` → `{"name":"\u003c/script>"}`
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
