/** Where a kit's page puts its form. */
export const root = document.querySelector('main')!;
