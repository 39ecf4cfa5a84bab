import { repondreRecherche } from '../../../lib/annuaire/reponses';
import { abriter, methodesRefusees } from '../../../lib/serveur/reponses';

export const dynamic = 'force-dynamic';

/** Searches the directory by name or SIREN: `?q=`. */
export const GET = abriter(async (requete: Request) =>
  repondreRecherche(requete.headers, new URL(requete.url).searchParams.get('q') ?? ''),
);

const refuser = abriter(methodesRefusees('GET', 'HEAD'));
export const POST = refuser;
export const PUT = refuser;
export const PATCH = refuser;
export const DELETE = refuser;
export const OPTIONS = refuser;
