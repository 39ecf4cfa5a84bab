import { TABLE_CONTACTS } from './test-table-contacts';
import { eprouver } from './test-tables';

eprouver('Les règles de contacts.ts', TABLE_CONTACTS);
