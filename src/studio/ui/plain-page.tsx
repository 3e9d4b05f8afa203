import { Fragment, type ReactNode } from 'react';

/** Bold and code in a line of text, as elements; never as markup. */
function inline(text: string): ReactNode[] {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part, index) => {
    const key = `${index}/${part}`;
    if (part.startsWith('**') && part.endsWith('**') && part.length > 4) return <strong key={key}>{part.slice(2, -2)}</strong>;
    if (part.startsWith('`') && part.endsWith('`') && part.length > 2) return <kbd key={key}>{part.slice(1, -1)}</kbd>;
    return <Fragment key={key}>{part}</Fragment>;
  });
}

function block(text: string): ReactNode {
  if (text.startsWith('# ')) return <h3 key={text}>{inline(text.slice(2))}</h3>;
  if (text.startsWith('## ')) return <h4 key={text}>{inline(text.slice(3))}</h4>;
  if (!text.startsWith('- ')) return <p key={text}>{inline(text.replaceAll('\n', ' '))}</p>;
  return (
    <ul key={text}>
      {text.split(/\n(?=- )/).map((item) => (
        <li key={item}>{inline(item.slice(2).replaceAll('\n', ' '))}</li>
      ))}
    </ul>
  );
}

/** A page of our own in the little Markdown that such pages use: headings, paragraphs, lists, bold, code. */
export function PlainPage({ text }: { readonly text: string }) {
  return (
    <div className="plain-page">
      {text
        .trim()
        .split(/\n{2,}/)
        .map(block)}
    </div>
  );
}
