import { repondreRecherche } from '../../../lib/annuaire/reponses';
import { abriter, methodesRefusees } from '../../../lib/serveur/reponses';

export const dynamic = 'force-dynamic';

/** Searches the directory by name or SIREN: `?q=`. */
export const GET = abriter(async (requete: Request) =>
  repondreRecherche(requete.headers, new URL(requete.url).searchParams.get('q') ?? ''),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = methodesRefusees('GET');
