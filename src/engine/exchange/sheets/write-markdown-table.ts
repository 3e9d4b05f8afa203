import type { Sheet } from './sheet';

/** What would be markup, or end the cell, is shown as it is written. */
function cell(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|&~]/g, '\\$&')
    .trim()
    .replace(/\s*(?:\r\n|[\r\n\u2028\u2029])+\s*/g, '<br>');
}

/** A table in Markdown, as GitHub and most wikis read it. */
export function writeMarkdownTable({ head, rows }: Sheet): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [line(head.map(cell)), line(head.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('');
}
