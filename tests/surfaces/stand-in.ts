import type { Page } from 'puppeteer-core';

/**
 * Answers an extension page in the worker's place: kind of message → answer. For looking at pages in states that are hard
 * to bring about; `@notify.name` stands for the field of that role in what is judged. Call it before the page is opened;
 * kinds that are not named are answered with "done".
 */
export async function answerInstead(page: Page, answers: Record<string, unknown>): Promise<void> {
  // Compilers that keep function names call a helper of theirs, which the page does not have.
  await page.evaluateOnNewDocument(`{ const __name = (f) => f; (${stand})(${JSON.stringify(answers)}); }`);
}

function stand(given: Record<string, unknown>): void {
  const answer = async (message: { kind: string; delta?: { fields: { id: string; role: string }[] } }) => {
    const said = JSON.stringify(given[message.kind] ?? null);
    const named = (message.delta?.fields ?? []).reduce(
      (text, { id, role }) => text.replaceAll(`"@${role}"`, `"${id}"`),
      said,
    );
    return { answer: JSON.parse(named) };
  };
  const global = globalThis as { browser?: typeof chrome };
  for (const api of [globalThis.chrome, global.browser])
    if (api?.runtime) Object.defineProperty(api.runtime, 'sendMessage', { value: answer });
}
