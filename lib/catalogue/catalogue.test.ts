import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as casUsages from './cas-usages';
import * as donnees from './donnees';
import * as editeurs from './editeurs';
import * as erreurs from './erreurs';
import * as formulaires from './formulaires';
import * as liens from './liens';
import * as limites from './limites';
import * as operations from './operations';
import * as sources from './sources';
import * as validation from './validation';

// Read through their wide types: as literals, an optional fact exists only on the entries that carry it.
const DONNEES: readonly donnees.Donnee[] = donnees.DONNEES;
const OPERATIONS: readonly operations.Operation[] = operations.OPERATIONS;
const FORMULAIRES: readonly formulaires.Formulaire[] = formulaires.FORMULAIRES;
const FORMULAIRES_EDITEURS: readonly formulaires.FormulaireEditeur[] = formulaires.FORMULAIRES_EDITEURS;
const CAS_USAGES: readonly casUsages.CasUsage[] = casUsages.CAS_USAGES;
const ERREURS: readonly erreurs.Erreur[] = erreurs.ERREURS;
const CHAMPS: readonly validation.Champ[] = validation.CHAMPS;
const GROUPES: Record<string, limites.Limite> = limites.GROUPES_LIMITES;

const FICHIERS = {
  casUsages,
  donnees,
  editeurs,
  erreurs,
  formulaires,
  liens,
  limites,
  operations,
  sources,
  validation,
};

type Feuille = { chemin: string; cle: string; valeur: unknown };

function feuilles(valeur: unknown, chemin = '', cle = ''): Feuille[] {
  if (valeur === null || typeof valeur !== 'object' || valeur instanceof RegExp)
    return [{ chemin, cle, valeur }];
  return Object.entries(valeur).flatMap(([k, v]) => feuilles(v, `${chemin}.${k}`, k));
}

const TOUT = feuilles(FICHIERS);
const TEXTES = TOUT.filter((f): f is Feuille & { valeur: string } => typeof f.valeur === 'string');
const SCOPES = new Set<string>(DONNEES.map((d) => d.scope));
const tri = (valeurs: readonly string[]) => [...valeurs].sort();

describe('le catalogue tient debout', () => {
  it('compte ce qui est attendu', () => {
    expect(DONNEES).toHaveLength(29);
    expect(OPERATIONS).toHaveLength(51);
    expect(FORMULAIRES).toHaveLength(7);
    expect(FORMULAIRES_EDITEURS).toHaveLength(8);
    expect(formulaires.FORMULAIRES_RETIRES).toHaveLength(2);
    expect(editeurs.EDITEURS_INTEGRES).toHaveLength(14);
    expect(CAS_USAGES).toHaveLength(7);
    expect(ERREURS.filter((e) => !e.horsOpenApi)).toHaveLength(186);
    expect(ERREURS.filter((e) => e.horsOpenApi)).toHaveLength(13);
    expect(limites.PREREMPLISSAGE.attributs).toHaveLength(10);
    expect(limites.API_DATAPASS.cles).toHaveLength(30);
  });

  it.each([
    ['scope', DONNEES.map((d) => d.scope)],
    ['chemin', OPERATIONS.map((o) => o.chemin)],
    ['operationId', OPERATIONS.map((o) => o.operationId)],
    ['uid', [...FORMULAIRES, ...FORMULAIRES_EDITEURS, ...formulaires.FORMULAIRES_RETIRES].map((f) => f.uid)],
    ['cle', CAS_USAGES.map((c) => c.cle)],
    ['code', ERREURS.map((e) => e.code)],
    ['champ', CHAMPS.map((c) => c.champ)],
  ])('ne donne jamais deux fois le même « %s »', (_nom, cles) => {
    expect(new Set(cles).size).toBe(cles.length);
  });

  it('ne cite que des données connues', () => {
    const cites = [
      ...FORMULAIRES.flatMap((f) => [...f.preselection, ...f.fige, ...f.impossibles, ...f.facultatives]),
      ...FORMULAIRES_EDITEURS.flatMap((f) => f.scopes),
      ...OPERATIONS.flatMap((o) => o.donnees),
      ...CAS_USAGES.flatMap((c) => [
        ...Object.keys(c.utilite),
        ...Object.keys(c.utiliteFormulairePublic ?? {}),
        ...Object.keys(c.avant ?? {}),
        ...c.divergences.map((d) => d.scope),
      ]),
      ...DONNEES.flatMap((d) => d.sensible?.plusLegere ?? []),
    ];
    expect(cites.filter((scope) => !SCOPES.has(scope))).toEqual([]);
  });

  it('range chaque donnée protégée une seule fois dans chaque formulaire', () => {
    const protegees = tri(DONNEES.filter((d) => d.ouverture === 'protegee').map((d) => d.scope));
    for (const f of FORMULAIRES) {
      expect(tri([...f.preselection, ...f.impossibles, ...f.facultatives]), f.uid).toEqual(protegees);
      expect(f.fige.filter((scope) => !f.preselection.includes(scope))).toEqual([]);
    }
  });

  it('relie formulaires et cas d’usage dans les deux sens', () => {
    for (const c of CAS_USAGES.filter((c) => c.formUid !== null)) {
      expect(FORMULAIRES.find((f) => f.uid === c.formUid)?.casUsage).toBe(c.cle);
    }
    for (const f of FORMULAIRES.filter((f) => f.casUsage !== null)) {
      expect(CAS_USAGES.find((c) => c.cle === f.casUsage)?.formUid).toBe(f.uid);
    }
  });

  it('retrouve dans le chemin chaque paramètre, et chaque paramètre dans le chemin', () => {
    for (const o of OPERATIONS) {
      const dansLeChemin = [...o.chemin.matchAll(/\{([^}]+)\}/g)].map((m) => m[1] ?? '');
      expect(tri(dansLeChemin), o.chemin).toEqual(tri(o.parametres.map((p) => p.nom)));
      expect(o.chemin.startsWith(`/v${o.version}/`)).toBe(true);
    }
  });

  it('donne à chaque opération un groupe connu, et à chaque erreur des opérations connues', () => {
    const chemins = new Set([...OPERATIONS.map((o) => o.chemin), '/proxy/files/{uuid}']);
    for (const o of OPERATIONS) {
      expect(GROUPES[o.groupeLimite]).toBeDefined();
      if (o.remplaceePar) expect(chemins.has(o.remplaceePar)).toBe(true);
    }
    const cites = ERREURS.flatMap((e) => (Array.isArray(e.portee) ? (e.portee as string[]) : []));
    expect(cites.filter((chemin) => !chemins.has(chemin))).toEqual([]);
  });

  it('connaît le fournisseur que désigne chaque code d’erreur', () => {
    const prefixes = new Set(['00', ...Object.keys(erreurs.PREFIXES_FOURNISSEURS)]);
    expect(ERREURS.filter((e) => !prefixes.has(e.code.slice(0, 2)))).toEqual([]);
  });

  it('ne cite que des sources connues', () => {
    const connues = new Set(Object.keys(sources.SOURCES));
    const cites = TEXTES.filter(
      (f) => f.cle === 'source' || /\.(SOURCES?_[A-Z]+)(\.\d+)?$/.test(f.chemin),
    ).map((f) => f.valeur);
    expect(cites.length).toBeGreaterThan(100);
    expect(cites.filter((s) => !connues.has(s))).toEqual([]);
  });

  it('date chaque source selon la norme ISO', () => {
    for (const [id, s] of Object.entries(sources.SOURCES)) {
      expect(s.date, id).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
      expect(Number.isNaN(Date.parse(s.date)), id).toBe(false);
    }
    expect(sources.CATALOGUE_VERSION).toBe(sources.SOURCES.datapass_formulaires.date);
  });

  it('n’importe rien hors de la pièce', () => {
    const dossier = fileURLToPath(new URL('.', import.meta.url));
    for (const fichier of readdirSync(dossier).filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))) {
      const imports = [...readFileSync(dossier + fichier, 'utf8').matchAll(/from '([^']+)'/g)].map(
        (m) => m[1],
      );
      expect(
        imports.filter((i) => !/^\.\/[a-z-]+$/.test(i ?? '')),
        fichier,
      ).toEqual([]);
    }
  });
});

describe('les phrases', () => {
  // DataPass's own prefilled texts are kept to the letter; addresses and shapes are not sentences.
  const phrases = TEXTES.filter(
    (f) =>
      /[ \u00a0]/.test(f.valeur) &&
      !/^https?:|^\.\.\//.test(f.valeur) &&
      !['nature', 'intituleParDefaut'].includes(f.cle),
  );

  it('ne disent jamais « invalide »', () => {
    expect(TEXTES.filter((f) => /invalide/i.test(f.valeur))).toEqual([]);
  });

  it('suivent la typographie française', () => {
    expect(phrases.length).toBeGreaterThan(150);
    expect(phrases.filter((f) => /'| [;:!?»]|« /.test(f.valeur))).toEqual([]);
  });

  it('finissent par un point quand elles expliquent', () => {
    const cles = ['contenu', 'alerte', 'pourquoi', 'plusLegereQuoi', 'quand'];
    expect(phrases.filter((f) => cles.includes(f.cle) && !f.valeur.endsWith('.'))).toEqual([]);
  });
});

// The facts we were given. They live outside the repository: without them, only the tests above can run.
const FAITS = fileURLToPath(new URL('../../../shared/domaine/catalogue.json', import.meta.url));
const absent = !existsSync(FAITS);
const raison = absent ? ` (sautée : ${FAITS} est absent)` : '';
if (absent) console.info(`Comparaison du catalogue${raison}`);

describe.skipIf(absent)(`comparaison avec les faits d’origine${raison}`, () => {
  // biome-ignore lint/suspicious/noExplicitAny: a foreign file, read for comparison only.
  const faits: any = absent ? null : JSON.parse(readFileSync(FAITS, 'utf8'));
  // biome-ignore lint/suspicious/noExplicitAny: idem.
  type Brut = any;
  const typo = (s: string) =>
    s
      .replaceAll("'", '’')
      .replace(/ ([;:!?»])/g, '\u00a0$1')
      .replaceAll('« ', '«\u00a0');
  const utilite = (s: string) => (s === 'à étudier' ? 'a_etudier' : s);
  const utilites = (o: Record<string, string>) =>
    Object.fromEntries(Object.entries(o).map(([k, v]) => [k, utilite(v)]));
  const regle = (champ: string): Brut => faits.validation.rules.find((r: Brut) => r.field === champ);
  const enJs = (regex: string) => new RegExp(regex.replaceAll('\\A', '^').replaceAll('\\z', '$')).source;

  it('les données', () => {
    const liensCorriges = new Set(['open_data_associations_djepva', 'open_data_numero_tva_dgfip']);
    expect(DONNEES.map(({ contenu, publics, alerte, sensible, source, ...d }) => d)).toEqual(
      faits.scopes.map((s: Brut) => ({
        scope: s.value,
        nom: typo(s.officialName),
        groupe: s.group,
        fournisseurs: s.providers,
        ouverture: s.opening === 'protected' ? 'protegee' : 'ouverte',
        lien: liensCorriges.has(s.value) ? expect.not.stringContaining(s.catalogueLink) : s.catalogueLink,
        scopeJeton: s.tokenScope,
        dgfip: s.isDgfip,
      })),
    );
    const fiches = new Set(faits.endpoints.map((e: Brut) => e.catalogueUid));
    for (const d of DONNEES.filter((d) => liensCorriges.has(d.scope))) {
      expect(fiches.has(d.lien.replace('https://entreprise.api.gouv.fr/catalogue/', ''))).toBe(true);
    }
    expect(tri(DONNEES.map((d) => d.groupe).filter((g, i, tous) => tous.indexOf(g) === i))).toEqual(
      tri(donnees.GROUPES),
    );
    // Open data are exactly what DataPass always includes.
    expect(DONNEES.filter((d) => d.ouverture === 'ouverte').map((d) => d.scope)).toEqual(
      faits.scopes.filter((s: Brut) => s.included).map((s: Brut) => s.value),
    );
  });

  it('les opérations', () => {
    expect(OPERATIONS).toEqual(
      faits.endpoints.map((e: Brut) => ({
        chemin: e.pathTemplate,
        operationId: e.operationId,
        nom: typo(e.name),
        version: e.version,
        fournisseur: typo(e.provider),
        dgfip: e.isDgfip,
        parametres: e.pathParameters.map((p: Brut) => ({ nom: p.name, formes: p.kind.split('|') })),
        requete: e.queryParameters.map((p: Brut) => ({
          nom: p.name,
          obligatoire: p.required,
          ...(p.enum && { valeurs: p.enum }),
          ...(p.default !== undefined && { defaut: p.default }),
          ...(p.minimum !== undefined && { min: p.minimum }),
          ...(p.maximum !== undefined && { max: p.maximum }),
        })),
        reponse: e.responseKind,
        lienDocument: e.containsDocumentUrl,
        depreciee: e.deprecated,
        derniereVersion: e.isLatestVersion,
        scopesJeton: e.tokenScopes,
        donnees: faits.scopes
          .filter((s: Brut) => s.endpoints.some((x: Brut) => x.pathTemplate === e.pathTemplate))
          .map((s: Brut) => s.value),
        groupeLimite: e.rateLimit.group,
        delaiClientS: e.recommendedClientTimeoutSeconds,
        delaiFournisseurS: e.providerReadTimeoutSeconds,
        ...(e.maintenance && { maintenance: { de: e.maintenance.from, a: e.maintenance.to } }),
        ...(e.catalogueUid && { catalogueUid: e.catalogueUid }),
        ...(e.supersededBy && { remplaceePar: e.supersededBy }),
      })),
    );
    for (const e of faits.endpoints) {
      expect(e.traceabilityParameters).toEqual([...limites.TRACABILITE.obligatoires]);
      const { group, ...limite } = e.rateLimit;
      expect(limite).toEqual(faits.limits.rateLimits.code2026[group]);
    }
    const sansDonnee = OPERATIONS.filter((o) => o.donnees.length === 0).map((o) => o.chemin);
    expect([...sansDonnee, operations.PRIVILEGES.chemin]).toEqual(
      faits.endpointsWithoutDatapassScope.map((e: Brut) => e.path),
    );
  });

  it('les formulaires', () => {
    const cle = (useCase: string | null) =>
      CAS_USAGES.find((c) => c.cleDatapass !== null && c.cleDatapass === useCase)?.cle ?? null;
    expect(FORMULAIRES).toEqual(
      faits.forms.map((f: Brut) => ({
        uid: f.uid,
        nom: typo(f.name),
        casUsage: cle(f.useCase),
        etapes: f.steps,
        preselection: f.scopesPreselected,
        fige: f.scopesDisabledAndPreselected,
        impossibles: [...f.scopesDisabledAndUnselectable, ...f.scopesHidden],
        facultatives: f.scopesOptional,
        cadreJuridique: f.legalBasisDefault,
        intituleParDefaut: f.prefilledIntitule,
        dansLeChoix: f.shownInChooser,
        source: 'datapass_formulaires',
      })),
    );
    expect(FORMULAIRES_EDITEURS).toEqual(
      faits.editorForms.map((f: Brut) => ({
        uid: f.uid,
        nom: typo(f.name),
        editeur: typo(f.editor),
        casUsage: f.useCase,
        scopes: f.scopes,
        source: 'datapass_formulaires',
      })),
    );
    expect(formulaires.FORMULAIRES_RETIRES).toEqual(
      faits.retiredForms.map((f: Brut) => ({ uid: f.uid, nom: typo(f.name) })),
    );
    const textes = (o: Record<string, string>) =>
      Object.fromEntries(Object.entries(o).map(([k, v]) => [k, typo(v)]));
    expect(formulaires.BLOCS).toEqual(textes(faits.stepLabels));
    expect(formulaires.CONTACTS).toEqual(textes(faits.contactLabels));
  });

  it('les cas d’usage', () => {
    expect(CAS_USAGES).toEqual(
      faits.useCases.map((u: Brut) => ({
        cle: u.key,
        cleDatapass: u.datapassUseCase,
        formUid: u.formUid,
        nom: typo(u.name),
        publics: u.userTypes ?? [],
        utilite: utilites(u.scopes),
        ...(u.scopesPublicForm && { utiliteFormulairePublic: utilites(u.scopesPublicForm) }),
        ...(faits.useCases2022[u.datapassUseCase] && {
          avant: utilites(faits.useCases2022[u.datapassUseCase].scopes),
        }),
        texteSpecifiqueExige: u.specificLegalBasisRequired ?? false,
        divergences: (u.divergencesWithDatapassForm ?? []).map((d: Brut) => ({
          scope: d.scope,
          site: utilite(d.site),
          datapass: d.datapass === 'preselected' ? 'preselectionnee' : 'facultative',
        })),
        source: u.source.startsWith('site-2026') ? 'site_cas_usages' : 'site_2022',
      })),
    );
    for (const u of faits.useCases) {
      const dits = Object.keys(CAS_USAGES.find((c) => c.cle === u.key)?.utilite ?? {});
      expect(tri([...dits, ...u.scopesNotListedBySite])).toEqual(tri([...SCOPES]));
    }
  });

  it('les éditeurs', () => {
    expect(editeurs.EDITEURS_INTEGRES).toEqual(
      faits.alreadyIntegratedEditors.map((e: Brut) => ({
        id: e.id,
        nom: typo(e.name),
        source: 'datapass_editeurs',
      })),
    );
  });

  it('les limites de débit et les délais', () => {
    const { rateLimits, timeouts } = faits.limits;
    expect(
      Object.fromEntries(
        Object.entries(GROUPES).map(([id, g]) => [
          id,
          {
            mode: g.mode === 'groupe' ? 'by_group_of_endpoints' : 'by_single_endpoint',
            limit: g.limite,
            periodSeconds: g.periodeS,
          },
        ]),
      ),
    ).toEqual(rateLimits.code2026);
    const ip = limites.LIMITE_PAR_IP;
    expect({ requests: ip.limite, windowSeconds: ip.periodeS }).toEqual(rateLimits.site2026.perIp);
    expect({ requests: ip.avant.limite, windowSeconds: ip.avant.periodeS }).toEqual(rateLimits.seed.perIp);
    expect(limites.BANNISSEMENT.dureeH).toBe(rateLimits.site2026.banHours);
    expect(limites.BANNISSEMENT.revocable).toBe(rateLimits.site2026.banRevocable);
    expect(limites.HAUSSE_DE_VOLUME.possible).toBe(rateLimits.site2026.raiseOnRequest);
    expect(limites.HAUSSE_DE_VOLUME.avant.possible).toBe(rateLimits.seed.raiseOnRequest);
    const { client, fournisseur } = limites.DELAIS;
    expect([client.jsonS, client.documentS]).toEqual([
      timeouts.recommendedClient.json,
      timeouts.recommendedClient.pdfOrZip,
    ]);
    expect([fournisseur.annonceS, fournisseur.statut]).toEqual([
      timeouts.serverToProviderDocumented.max,
      timeouts.serverToProviderDocumented.httpStatus,
    ]);
    const code = timeouts.serverToProviderInCode;
    expect(fournisseur.programme).toEqual({
      parDefautS: code.default,
      inseeS: code.insee,
      gipMdsS: code.gip_mds,
      dgfipAttestationFiscaleS: code.dgfip_attestation_fiscale,
      inpiRneS: code.inpi_rne,
      urssafVigilanceS: code.urssaf_attestation_vigilance,
      source: 'apistration',
    });
  });

  it('le jeton, la traçabilité, les en-têtes et les hôtes', () => {
    const { token, traceability, headers, cors, hosts, staging, authentication } = faits.limits;
    const { JETON, TRACABILITE, ENTETES, CORS, HOTES, BAC_A_SABLE, AUTHENTIFICATION } = limites;
    expect([JETON.dureeMois, JETON.format, JETON.revendications]).toEqual([
      token.lifetimeMonths,
      token.format,
      token.claims,
    ]);
    expect(JETON.prolongation.fenetreJours).toBe(token.prolongation.windowDaysBefore);
    expect(JETON.prolongation.ajouteMois).toBe(token.prolongation.addsMonths);
    expect(JETON.prolongation.rappelsJours).toEqual(token.prolongation.noticesDaysBefore);
    expect(JETON.transmission.lienHeures).toBe(token.secureTransferLinkHours);
    expect(JETON.visible.par).toEqual(token.whoSeesToken2026);
    expect(JETON.visible.avant.par).toEqual(token.whoSeesToken2022);
    expect(JETON.visible.pasPar).toEqual(token.whoDoesNotSeeToken2026);
    expect([AUTHENTIFICATION.entete, AUTHENTIFICATION.schema]).toEqual([
      authentication.current.header,
      authentication.current.scheme,
    ]);
    expect(TRACABILITE.obligatoires).toEqual(traceability.mandatoryAllVersions);
    expect(TRACABILITE.object.longueurMaxExclue).toBe(traceability.object.maxLengthDocumented);
    expect(TRACABILITE.object.controleParApi).toBe(traceability.object.enforcedByApi);
    expect(TRACABILITE.recipient.siret).toBe(traceability.recipient.mustBeSiret);
    expect(traceability.user_id.openapi2026).toBe('absent');
    expect([ENTETES.requete, ENTETES.reponse, ENTETES.retryAfterPour, ENTETES.typeContenu]).toEqual([
      headers.request,
      headers.response,
      headers.retryAfterOnlyOn,
      headers.contentType,
    ]);
    expect([CORS.tiers, CORS.origines]).toEqual([cors.thirdPartyAllowed, cors.allowedOriginsInCode]);
    expect(HOTES).toMatchObject({
      production: hosts.production,
      bacASable: hosts.staging,
      statut: hosts.status,
      privileges: hosts.privileges,
      pings: hosts.pings,
      openapi: hosts.openapiPath,
    });
    expect(liens.LIENS.utiles.openapi.url).toBe(hosts.openapiPage);
    expect(BAC_A_SABLE.jetonExpire).toBe(staging.tokenExp);
    expect(BAC_A_SABLE.statutsNonSimulables).toEqual(staging.statusesNotMockable);
    expect(limites.CORPS_ERREUR.cles).toEqual(faits.limits.errorPayload.keys);
    expect(limites.CORPS_ERREUR.metaUtiles).toEqual(faits.limits.errorPayload.metaKeysUseful);
    expect(limites.CORPS_ERREUR.statutsVus).toEqual(faits.limits.httpStatusSeen);
  });

  it('la vie d’une demande', () => {
    const { lifecycle } = faits;
    const { CYCLE_DE_VIE, DELAIS_INSTRUCTION, PUBLICATION } = limites;
    const textes = (o: Record<string, string>) =>
      Object.fromEntries(Object.entries(o).map(([k, v]) => [k, typo(v)]));
    expect(CYCLE_DE_VIE.etats).toEqual(textes(lifecycle.requestStates));
    expect(CYCLE_DE_VIE.habilitations).toEqual(textes(lifecycle.habilitationStates));
    expect(CYCLE_DE_VIE.redepotApresRefus).toBe(lifecycle.resubmitAfterRefusal);
    expect(CYCLE_DE_VIE.transitions.map(({ evenement, de, vers }) => [evenement, de, vers])).toEqual(
      lifecycle.transitions.map((t: Brut) => [t.event.replace(' (reopening)', ''), t.from, t.to]),
    );
    expect(CYCLE_DE_VIE.transitions.map((t) => 'miseAJour' in t)).toEqual(
      lifecycle.transitions.map((t: Brut) => t.event.includes('(reopening)') || t.condition === 'reopening'),
    );
    expect(DELAIS_INSTRUCTION.moyenneJours).toBe(lifecycle.delays.averageInstructionDaysSite);
    expect(DELAIS_INSTRUCTION.nePasRelancerAvantJours).toBe(lifecycle.delays.doNotChaseBeforeDays);
    expect(DELAIS_INSTRUCTION.medianeEnDirect.url).toBe(lifecycle.delays.liveMedianEndpoint);
    expect(DELAIS_INSTRUCTION.piecesManquantes.mois).toBe(lifecycle.delays.missingPiecesMonths);
    expect(DELAIS_INSTRUCTION.rejetImplicite.mois).toBe(lifecycle.delays.implicitRejectionMonths);
    expect(DELAIS_INSTRUCTION.recours.mois).toBe(lifecycle.delays.appealMonths);
    expect(DELAIS_INSTRUCTION.refusSansReponse.mois).toBe(lifecycle.delays.staleRefusalMonths);
    expect(limites.COURRIELS_DATAPASS.validation).toEqual(lifecycle.mailsSentByDatapass.approve);
    expect(PUBLICATION.page).toBe(lifecycle.publication.publicPage);
    expect(PUBLICATION.jeuDeDonnees).toBe(lifecycle.publication.openDataDataset);
    expect(PUBLICATION.colonnes).toEqual(lifecycle.publication.openDataColumns);
  });

  it('les fichiers, le préremplissage et l’API de DataPass', () => {
    const { files, prefill, chooserUrl, api } = faits.validation;
    const { FICHIERS, PREREMPLISSAGE, CHOIX_DU_FORMULAIRE, API_DATAPASS } = limites;
    expect(FICHIERS).toMatchObject({
      types: files.contentTypes,
      tailleMaxExclue: files.maxBytesExclusive,
      maxParChamp: files.maxFilesPerAttribute,
      champs: files.attributes,
    });
    expect(regle('duree_conservation_donnees_caractere_personnel_justification').required).toContain(
      `> ${limites.CONSERVATION.seuilMois}`,
    );
    expect(PREREMPLISSAGE.attributs).toEqual(prefill.attributes);
    expect(PREREMPLISSAGE.formatScopes).toBe(prefill.scopesFormat);
    expect(PREREMPLISSAGE.modeleUrl).toBe(
      prefill.urlTemplate.replace('attribute', 'attribut').replace('value', 'valeur'),
    );
    for (const f of faits.forms) {
      expect(f.datapassUrl).toBe(PREREMPLISSAGE.modeleUrl.replace('{form_uid}', f.uid).split('?')[0]);
    }
    expect(CHOIX_DU_FORMULAIRE.modeleUrl).toBe(chooserUrl.template);
    expect(CHOIX_DU_FORMULAIRE.sansQuestionEligibilite).toBe(chooserUrl.skipEligibilityParam);
    expect([API_DATAPASS.methode, API_DATAPASS.chemin]).toEqual([api.method, api.path]);
    expect(Object.values(API_DATAPASS.serveurs)).toEqual(Object.values(api.servers));
    expect(API_DATAPASS.oauth.chemin).toBe(api.oauth.tokenPath);
    expect(API_DATAPASS.oauth.flux).toBe(api.oauth.flow);
    expect(API_DATAPASS.oauth.droits).toEqual(api.oauth.scopes);
    expect(API_DATAPASS.oauth.dureeS).toBe(api.oauth.tokenTtlSeconds);
    expect(api.oauth.role.startsWith(API_DATAPASS.oauth.role)).toBe(true);
    expect(API_DATAPASS.cles).toEqual(api.dataKeys);
    expect(API_DATAPASS.clesRefusees).toEqual(api.rejectedKeys);
    expect(API_DATAPASS.cleInconnue).toBe(api.unknownKey.httpStatus);
    expect(API_DATAPASS.etatCree).toBe(api.createdState);
    expect(API_DATAPASS.completudeControlee).toBe(api.completenessValidatedAtCreation);
    expect(API_DATAPASS.suite).toBe(api.handOffUrl);
    expect(API_DATAPASS.pagePublique).toBe(api.publicReadOnlyUrl);
    expect(API_DATAPASS.modification.chemin).toBe(api.patch.path);
    expect(API_DATAPASS.modification.etats).toEqual(api.patch.allowedStates);
    const demandeur = Object.entries(api.body.demande.applicant);
    const cles = (force: string) => demandeur.filter(([, v]) => v === force).map(([k]) => k);
    expect(API_DATAPASS.demandeur.obligatoires).toEqual(cles('required'));
    expect(API_DATAPASS.demandeur.facultatifs).toEqual(cles('optional'));
  });

  it('les règles de saisie', () => {
    // The linter drops two useless escapes: same regexes, one character less each.
    const allege = (regex: string) => new RegExp(regex).source.replace('#\\[', '#[').replace('+\\/=', '+/=');
    expect(validation.URL_CADRE_JURIDIQUE.source).toBe(allege(regle('cadre_juridique_url').regexJs));
    for (const contact of Object.keys(formulaires.CONTACTS)) {
      expect(validation.EMAIL.source).toBe(allege(regle(`${contact}_email`).regexJs));
    }
    const { siret, siren, rna, frenchPhoneFormatsNotAppliedHere, eligibility, technicalRouting } =
      faits.validation;
    expect(validation.REGLES.siret.longueur).toBe(siret.length);
    expect(validation.REGLES.siren.longueur).toBe(siren.length);
    expect(validation.REGLES.siren.saufLaPoste).toBe(siren.laPosteException);
    expect(validation.LA_POSTE.source).toBe(siret.laPosteException.regex);
    expect(validation.RNA.source).toBe(rna.regex.replace(' | ', '|'));
    expect(validation.TELEPHONES.map((f) => f.source)).toEqual(frenchPhoneFormatsNotAppliedHere.map(enJs));
    expect(validation.SAISIE.scopesControles).toBe(faits.validation.serverSideScopeEnforcement);
    expect(Object.keys(validation.ELIGIBILITE.profils)).toEqual(Object.keys(eligibility.options));
    expect(validation.INTEGRATEURS.reponses).toEqual(technicalRouting.options);
    const nommes = faits.validation.rules.filter((r: Brut) => r.label);
    expect(
      CHAMPS.map(({ champ, bloc, libelle, libelleEcran }) => ({ champ, bloc, libelle, libelleEcran })),
    ).toEqual(
      nommes.map((r: Brut) => ({
        champ: r.field,
        bloc: r.block,
        libelle: typo(r.label),
        libelleEcran: r.formLabel && typo(r.formLabel),
      })),
    );
    expect(CHAMPS.filter((c) => c.obligatoire === 'non').map((c) => c.champ)).toEqual(
      nommes.filter((r: Brut) => r.required === false).map((r: Brut) => r.field),
    );
  });

  it('les codes d’erreur', () => {
    const { errorCodes, errorCodesNotInOpenApi, providerPrefixes } = faits.limits;
    expect(ERREURS.filter((e) => !e.horsOpenApi).map(({ quand, ...e }) => e)).toEqual(
      errorCodes.map((e: Brut) => ({
        code: e.code,
        titre: typo(e.title),
        statut: e.httpStatus,
        ...(e.parameter && { parametre: e.parameter }),
        portee: e.scope === 'all' ? 'toutes' : (e.paths ?? e.scope),
        ...(e.metaKeys?.includes('retry_in') && { retryIn: true }),
      })),
    );
    // One sentence per meaning: two codes with the same cause read the same, two causes read differently.
    const parCause = new Map<string, Set<string>>();
    errorCodes.forEach((e: Brut, i: number) => {
      parCause.set(e.when, (parCause.get(e.when) ?? new Set()).add(ERREURS[i]?.quand ?? ''));
    });
    expect([...parCause.values()].every((phrases) => phrases.size === 1)).toBe(true);
    expect(new Set([...parCause.values()].flatMap((s) => [...s])).size).toBe(parCause.size);
    const etendus = errorCodesNotInOpenApi.flatMap((e: Brut) =>
      e.code === '00601..00606'
        ? [1, 2, 3, 4, 5, 6].map((n) => [`0060${n}`, null])
        : [[e.code, e.httpStatus]],
    );
    expect(ERREURS.filter((e) => e.horsOpenApi).map((e) => [e.code, e.statut])).toEqual(etendus);
    expect(
      Object.fromEntries(Object.entries(erreurs.PREFIXES_FOURNISSEURS).map(([k, v]) => [k, v.libelles])),
    ).toEqual(
      Object.fromEntries(
        Object.entries<string[]>(providerPrefixes).map(([k, v]) => [k, v.map((s) => typo(s))]),
      ),
    );
  });
});
