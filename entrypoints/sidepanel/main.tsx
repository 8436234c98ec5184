import { Panel } from '../../src/ui/panel/panel';
import { start } from '../../src/ui/start';
import { followTab } from '../../src/ui/tab';

followTab();
void start('panel.title', Panel);
