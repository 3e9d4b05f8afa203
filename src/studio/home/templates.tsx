import { useEffect, useState } from 'react';

interface TemplateCard {
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly steps: number;
  readonly roles: number;
  readonly stages: number;
}

/** The gallery: complete SOPs to start from. Choosing one opens a copy. */
export function Templates({ onChoose }: { onChoose(file: string): void }) {
  const [cards, setCards] = useState<readonly TemplateCard[] | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    fetch('templates/templates.json')
      .then(async (response) => {
        const list: TemplateCard[] = await response.json(); // our own file, its shape is held by test/templates
        if (!gone) setCards(list);
      })
      .catch(() => {
        if (!gone) setCards('failed');
      });
    return () => {
      gone = true;
    };
  }, []);
  if (cards === null) return <p>Looking…</p>;
  if (cards === 'failed') return <p className="home-empty">The templates could not be loaded. A blank SOP works without them.</p>;
  return (
    <ul className="templates">
      {cards.map(({ file, title, summary, steps, roles, stages }) => (
        <li key={file}>
          <button type="button" onClick={() => onChoose(file)}>
            <strong>{title}</strong>
            <span>{summary}</span>
            <small>
              {steps} steps · {roles} roles · {stages} stages
            </small>
          </button>
        </li>
      ))}
    </ul>
  );
}
