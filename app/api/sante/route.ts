import { abriter, methodesRefusees, reponseJson } from '@/lib/serveur/reponses';
import { etatDeSante } from '@/lib/serveur/sante';

export const dynamic = 'force-dynamic';

/** Whether the service runs, and with what: a load balancer reads the status. */
export const GET = abriter(async (requete: Request) => {
  const { statutHttp, ...etat } = await etatDeSante(new URL(requete.url).searchParams.has('tout'));
  return reponseJson(JSON.stringify(etat), {}, statutHttp);
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = methodesRefusees('GET');
