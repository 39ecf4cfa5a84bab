import { repondreEtablissement } from '../../../../lib/annuaire/reponses';
import { abriter, methodesRefusees } from '../../../../lib/serveur/reponses';

export const dynamic = 'force-dynamic';

type Contexte = { params: Promise<{ siret: string }> };

/** One establishment, as the directory knows it. */
export const GET = abriter(async (requete: Request, { params }: Contexte) =>
  repondreEtablissement(requete.headers, (await params).siret),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = methodesRefusees('GET');
