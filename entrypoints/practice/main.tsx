import { Practice } from '../../src/ui/practice/practice';
import { start } from '../../src/ui/start';
import { watchBooking } from './watch-booking';

await start('practice.title', Practice);
watchBooking(document);
