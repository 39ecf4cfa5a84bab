import { lireEnEntier } from './test-motifs';
import { TABLE_CADRES } from './test-table-cadres';

lireEnEntier(TABLE_CADRES);
