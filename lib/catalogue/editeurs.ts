import type { SourceId } from './sources';

export type EditeurIntegre = { id: string; nom: string; source: SourceId };

// They hold their own access: a public body using them files no request.
export const EDITEURS_INTEGRES = [
  { id: 'achatpublic', nom: 'Achatpublic - achatpublic.com', source: 'datapass_editeurs' },
  { id: 'actradis', nom: 'Actradis', source: 'datapass_editeurs' },
  { id: 'arnia', nom: 'Arnia - Pack commande publique', source: 'datapass_editeurs' },
  { id: 'atline_services', nom: 'Atline Services - marches-securises.fr', source: 'datapass_editeurs' },
  { id: 'aws_achat', nom: 'AWS - AWS-achat', source: 'datapass_editeurs' },
  { id: 'axyus', nom: 'Axyus', source: 'datapass_editeurs' },
  { id: 'dematis', nom: 'Dematis - e-marchespublics.com', source: 'datapass_editeurs' },
  { id: 'entr_ouvert', nom: 'Entr’ouvert - Publik', source: 'datapass_editeurs' },
  { id: 'klekoon', nom: 'Klekoon - klekoon.com', source: 'datapass_editeurs' },
  { id: 'maximilien', nom: 'Maximilien', source: 'datapass_editeurs' },
  { id: 'megalis_bretagne', nom: 'Megalis Bretagne', source: 'datapass_editeurs' },
  { id: 'pictav_informatique', nom: 'PICTAV Informatique', source: 'datapass_editeurs' },
  { id: 'smartglobal', nom: 'SmartGlobal - Smart Global Governance', source: 'datapass_editeurs' },
  { id: 'solution_attestations', nom: 'Solution Attestations', source: 'datapass_editeurs' },
] as const satisfies readonly EditeurIntegre[];
