import { start } from '../../src/ui/start';
import { Welcome } from '../../src/ui/welcome/welcome';
import { whenReached } from '../../src/ui/welcome/when-reached';
import { watchBooking } from '../practice/watch-booking';

await start('welcome.title', Welcome);
whenReached(document.querySelector('.booking')!, () => watchBooking(document));
