import { TABLE_TRAITEMENT } from './test-table-traitement';
import { eprouver } from './test-tables';

eprouver('Les règles de traitement.ts', TABLE_TRAITEMENT);
