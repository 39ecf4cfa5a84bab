import { TABLE_PROJET } from './test-table-projet';
import { eprouver } from './test-tables';

eprouver('Les règles de projet.ts', TABLE_PROJET);
