import { abriter, methodesRefusees, reponseJson } from '@/lib/serveur/reponses';
import { service } from '@/lib/serveur/service';

export const dynamic = 'force-dynamic';

/** Whether the service runs, and with what. */
export const GET = abriter(async () => {
  const { reglages, compteur } = service();
  return reponseJson(
    JSON.stringify({
      statut: 'ok',
      version: process.env.VERSION ?? '',
      environnements: reglages.environnements,
      limiteur: compteur.mode,
    }),
  );
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = methodesRefusees('GET');
