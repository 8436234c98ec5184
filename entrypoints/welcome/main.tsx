import { start } from '../../src/ui/start';
import { Welcome } from '../../src/ui/welcome/welcome';
import { watchBooking } from '../practice/watch-booking';

await start('welcome.title', Welcome);
watchBooking(document);
