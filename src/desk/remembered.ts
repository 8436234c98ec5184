/** An answer that is fetched once and kept while the worker lives. A failure is not kept: the next question tries again. */
export interface Remembered<T> {
  (): Promise<T>;
  forget(): void;
}

export function remembered<T>(fetch: () => Promise<T>): Remembered<T> {
  let answer: Promise<T> | null = null;
  const ask = () => {
    const mine = answer ?? fetch();
    answer = mine;
    mine.catch(() => {
      if (answer === mine) answer = null;
    });
    return mine;
  };
  return Object.assign(ask, {
    forget: () => {
      answer = null;
    },
  });
}
