import { packaged } from '../network/packaged';
import { remembered } from './remembered';

/**
 * The bytes of the compiled knowledge. Nearly every wake needs them, and reading them takes longer than anything else that a wake waits for:
 * so the worker imports this module before all others, and they are on their way while the rest of its code is being evaluated.
 */
export const knowledgeFile = remembered(() => packaged('/knowledge.bin'));

// Should they not be to be had, whoever needs them asks again and hears why.
knowledgeFile().catch(() => undefined);
