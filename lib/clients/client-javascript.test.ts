import { CLIENTS } from './clients';
import { eprouver } from './test-epreuves';

for (const client of CLIENTS.filter(({ cle }) => cle === 'javascript')) eprouver(client);
