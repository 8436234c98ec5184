/** The content script's file in the package: `entrypoints/portal.ts`. */
export const PORTAL_SCRIPT = '/portal.js';

/** Id under which it is registered for the sites that the user always allows. */
export const REGISTRATION = 'portal';
