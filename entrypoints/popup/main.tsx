import { Popup } from '../../src/ui/popup/popup';
import { start } from '../../src/ui/start';
import { followTab } from '../../src/ui/tab';

followTab();
void start('popup.title', Popup);
