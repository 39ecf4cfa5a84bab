import { CORPS_MAX } from '@/lib/essai/demande';
import { createEssai } from '@/lib/essai/essai';
import { adresseDuClient, estMemeOrigine, lireCorps } from '@/lib/serveur/client';
import { mesures, motifConnu } from '@/lib/serveur/mesures';
import { abriter, methodesRefusees, type Refus, reponseJson, reponseRefus } from '@/lib/serveur/reponses';
import { partager, service } from '@/lib/serveur/service';

export const dynamic = 'force-dynamic';

function refuser(refus: Refus): Response {
  mesures().refus(motifConnu(refus.code));
  return reponseRefus(refus);
}

/** One test call, from our own page only. */
export const POST = abriter(async (requete: Request) => {
  const commun = service();
  const { proxysDeConfiance } = commun.reglages;
  if (!estMemeOrigine(requete.headers, proxysDeConfiance))
    return refuser({
      statut: 403,
      code: 'origine_refusee',
      message: 'Cet appel n’est possible que depuis la page d’essai de ce site.',
    });
  if (!/^application\/json\s*(?:;|$)/i.test(requete.headers.get('content-type') ?? ''))
    return refuser({ statut: 415, code: 'type_refuse', message: 'Envoyez du JSON (application/json).' });
  const corps = await lireCorps(requete, CORPS_MAX);
  if (corps === null)
    return refuser({
      statut: 413,
      code: 'corps_trop_grand',
      message: 'La requête dépasse 16 Kio : raccourcissez les champs.',
      entetes: { connection: 'close' },
    });
  const { essayer } = partager('essai', () => createEssai(commun));
  const issue = await essayer(corps, adresseDuClient(requete.headers, proxysDeConfiance), requete.signal);
  return issue.ok ? reponseJson(issue.texte) : reponseRefus(issue.refus);
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = methodesRefusees('POST');
