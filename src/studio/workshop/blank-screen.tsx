import { useEffect, useRef } from 'react';
import { Button } from '../ui/button';
import { useWorkshop } from './workshop-session';

/** Nothing to look at, on purpose: people look at each other. */
export function BlankScreen() {
  const { view } = useWorkshop();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="blank-screen" role="dialog" aria-modal aria-label="The screen is blank">
      <p>The screen is blank while you talk. Nothing is lost.</p>
      <Button ref={button} onClick={() => view.setState({ isBlank: false })} tipKeys="B">
        Show it again
      </Button>
    </div>
  );
}
