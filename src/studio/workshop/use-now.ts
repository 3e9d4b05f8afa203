import { useEffect, useState } from 'react';

const nowText = () => new Date().toISOString();

/** The time (ISO 8601), anew every so many milliseconds. */
export function useNow(every: number): string {
  const [now, setNow] = useState(nowText);
  useEffect(() => {
    const timer = setInterval(() => setNow(nowText()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
