import { useEffect, useState } from 'react';
import { PlainPage } from '../../ui/plain-page';

/** The pages beside the rules, each loaded when somebody asks why. */
const PAGES = import.meta.glob<string>('../../../sop/rules/*.md', { query: '?raw', import: 'default' });

/** What a rule says, why it matters and how to put it right. */
export function RulePage({ rule }: { readonly rule: string }) {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    PAGES[`../../../sop/rules/${rule}.md`]?.().then(
      (page) => !gone && setText(page),
      () => !gone && setText('This page could not be loaded.'),
    );
    return () => {
      gone = true;
    };
  }, [rule]);
  return text === null ? null : <PlainPage text={text} />;
}
