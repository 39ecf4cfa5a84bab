import { TABLE_DONNEES } from './test-table-donnees';
import { eprouver } from './test-tables';

eprouver('Les règles de donnees.ts', TABLE_DONNEES);
