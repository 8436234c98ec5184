import type { CDPSession, Page } from 'puppeteer-core';

interface Node {
  backendNodeId: number;
  shadowRootType?: string;
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
}

/**
 * Asks every closed root of a page a question, as only a debugger can. The function runs in the page, so it must stand
 * alone; its arguments and answer are copied. `frame` narrows nothing: roots inside same-process frames are asked too.
 */
export async function askClosedRoots<Answer, Args extends unknown[]>(
  page: Page,
  question: (root: ShadowRoot, ...args: Args) => Answer,
  ...args: Args
): Promise<Answer[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const answers: Answer[] = [];
    for (const { backendNodeId } of closedRoots(root))
      answers.push(await ask<Answer>(session, backendNodeId, String(question), args));
    return answers;
  } finally {
    await session.detach();
  }
}

async function ask<Answer>(
  session: CDPSession,
  backendNodeId: number,
  question: string,
  args: unknown[],
): Promise<Answer> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    // Test runners that keep function names wrap them in a helper of their own.
    functionDeclaration: `function (...args) { const __name = (f) => f; return (${question})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Answer;
}

function closedRoots(node: Node): Node[] {
  const own = node.shadowRootType === 'closed' ? [node] : [];
  const below = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [...own, ...below.flatMap(closedRoots)];
}
