import { askedText } from '../../src/messages/asked-text';
import { Screen } from '../../src/ui/screen/screen';
import { screen } from '../../src/ui/screen/state';
import { start } from '../../src/ui/start';

await start('screen.title', Screen);
await screen(await askedText(new URL(location.href)));
