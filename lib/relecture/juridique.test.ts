import { TABLE_DROIT } from './test-table-droit';
import { eprouver } from './test-tables';

eprouver('Les règles de juridique.ts', TABLE_DROIT);
