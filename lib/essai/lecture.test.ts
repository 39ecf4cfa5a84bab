import { describe, expect, it } from 'vitest';
import { tracabiliteDe } from './depuis-la-demande';
import { appelsEnMots, liensDe, messageAuSupport, phraseDe, type ReponseEssai, tonDe } from './lecture';

const lue = (statut: number, corps: unknown, environnement = 'production'): ReponseEssai => ({
  appel: {
    methode: 'GET',
    url: 'https://entreprise.api.gouv.fr/v4/a/418166096/b?context=x&recipient=13002526500013',
    environnement,
    duree_ms: 12,
    delai_max_ms: 5000,
  },
  reponse: { statut, en_tetes: { 'x-request-id': 'abc' }, corps },
  explication: statut < 400 ? null : { code: '04999', titre: 'Erreur', que_faire: 'Attendez.' },
});

describe('La phrase d’une réponse', () => {
  it.each([
    [200, { data: {} }, /la donnée est là/, 'success'],
    [200, { data: { entity_status: { code: 'ok', libelle: 'Délivrée' } } }, /la donnée est là/, 'success'],
    [
      200,
      { data: { entity_status: { code: 'refus_de_delivrance', libelle: 'Refusée' } } },
      /: Refusée\.$/,
      'info',
    ],
    [404, {}, /n’est pas connue/, 'warning'],
    [403, {}, /l’appel est refusé/, 'warning'],
    [502, {}, /pas disponible/, 'error'],
  ])('statut %i, %j', (statut, corps, attendu, ton) => {
    expect(phraseDe(lue(statut, corps))).toMatch(attendu);
    expect(tonDe(lue(statut, corps))).toBe(ton);
  });

  it('compte les appels qui restent', () => {
    expect([0, 1, 2].map(appelsEnMots)).toEqual(['0 appel', '1 appel', '2 appels']);
  });

  it('dit qui répond : le simulateur ne parle pas au nom d’API Entreprise', () => {
    expect(phraseDe(lue(200, {}, 'simulateur'))).toMatch(/^Le simulateur a répondu/);
    expect(phraseDe(lue(200, {}, 'bac_a_sable'))).toMatch(/^Le bac à sable a répondu/);
    expect(phraseDe(lue(200, {}))).toMatch(/^API Entreprise a répondu/);
  });
});

describe('Les liens d’une réponse', () => {
  const reconnu = (url: string, environnement = 'production') =>
    liensDe({ a: [{ url }] }, environnement)[0]?.reconnu;

  it.each(['https://storage.entreprise.api.gouv.fr/a.pdf', 'https://entreprise.api.gouv.fr/files/b.pdf'])(
    'celui-ci est d’API Entreprise : %s',
    (url) => expect(reconnu(url)).toBe(true),
  );

  it.each([
    'http://storage.entreprise.api.gouv.fr/a.pdf',
    'https://storage.entreprise.api.gouv.fr.pirate.fr/a.pdf',
    'https://pirate.fr/?entreprise.api.gouv.fr',
    'https://moi@entreprise.api.gouv.fr/a.pdf',
    'https://entreprise.api.gouv.fr:8443/a.pdf',
    'javascript://entreprise.api.gouv.fr/%0aalert(1)',
    'data://text/html,x',
  ])('celui-là reste du texte : %s', (url) => expect(reconnu(url)).toBe(false));

  it('l’hébergement du bac à sable n’est reconnu qu’au bac à sable', () => {
    const url = 'https://raw.githubusercontent.com/etalab/a.pdf';
    expect([reconnu(url, 'bac_a_sable'), reconnu(url)]).toEqual([true, false]);
  });

  it('les trouve partout, avec leur place', () => {
    const corps = { data: { document_url: 'https://a.fr/x', liste: ['https://b.fr/y', 'texte'] } };
    expect(liensDe(corps, 'production').map(({ ou }) => ou)).toEqual(['data.document_url', 'data.liste.0']);
  });
});

describe('Le message au support', () => {
  it('dit l’appel, le statut, le code et le numéro ; jamais la valeur d’un paramètre', () => {
    const message = messageAuSupport(lue(502, {}), new Date('2026-11-22T10:00:00Z'));
    for (const attendu of ['502', '04999', 'abc', '/v4/a/{identifiant}/b', '2026-11-22T10:00:00.000Z'])
      expect(message).toContain(attendu);
    expect(message).not.toContain('13002526500013');
    expect(message).not.toContain('418166096');
  });
});

describe('La trace proposée', () => {
  it('coupe un long intitulé à un mot entier, en moins de 50 caractères', () => {
    const intitule = 'Analyse des candidatures aux marchés publics de Clamart et de ses voisines';
    expect(tracabiliteDe({ intitule }).object).toBe('Analyse des candidatures aux marchés publics de');
    expect(tracabiliteDe({ intitule: 'a'.repeat(60) }).object).toBe('a'.repeat(49));
    expect(tracabiliteDe({ intitule: 'Court' }).object).toBe('Court');
  });
});
