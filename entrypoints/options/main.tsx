import { Options } from '../../src/ui/options/options';
import { start } from '../../src/ui/start';

void start('options.title', Options);
