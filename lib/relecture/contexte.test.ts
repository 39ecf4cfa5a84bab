import { TABLE_CONTEXTE } from './test-table-contexte';
import { eprouver } from './test-tables';

eprouver('Les règles de contexte.ts', TABLE_CONTEXTE);
