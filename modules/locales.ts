import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { locales } from '../scripts/vite-locales';

/** Texts of the interface are compiled into what imports them. */
export default defineWxtModule((wxt) => addViteConfig(wxt, () => ({ plugins: [locales()] })));
