import type { ComponentChildren } from 'preact';
import { trouble } from './start';

/** The head of every page: the mark, the name, what the page is, and what is wrong if something is. */
export function Masthead({ title, children }: { title?: string; children?: ComponentChildren }) {
  return (
    <>
      <header class="masthead">
        <img src="/icons/mark.svg" alt="" width="28" height="28" />
        <span class="wordmark">Tidewaiter</span>
        {title && <span class="page-name">{title}</span>}
        <span class="space" />
        {children}
      </header>
      {trouble.value && (
        <p class="trouble" role="alert">
          {trouble.value}
        </p>
      )}
    </>
  );
}
