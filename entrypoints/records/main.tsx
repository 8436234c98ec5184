import { openAt } from '../../src/ui/records/open-records';
import { Records } from '../../src/ui/records/records';
import { start } from '../../src/ui/start';

await start('records.title', Records);
await openAt(location.hash);
