import { abriter, methodesRefusees, reponseJson } from '@/lib/serveur/reponses';
import { jetonDemonstration } from '@/lib/simulateur/jeton';

export const dynamic = 'force-dynamic';

/** A token for the simulator: signed with a public key, it opens fictitious data only. */
export const GET = abriter(async () =>
  reponseJson(JSON.stringify({ jeton: jetonDemonstration(new Date()) })),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = methodesRefusees('GET');
