import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { yamlFiles } from '../scripts/vite-yaml';

/** Texts of the interface and portal maps are compiled into what imports them. */
export default defineWxtModule((wxt) => addViteConfig(wxt, () => ({ plugins: [yamlFiles()] })));
