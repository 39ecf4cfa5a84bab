import { VARIABLE_JETON } from '../essai/extraits';
import { PHRASES, type ReglagesClient } from './reglages';

/** Python 3.9 or later, standard library only. */
export function ecrirePython(reglages: ReglagesClient): string {
  const compteurs = reglages.compteurs.map(
    ({ cle, nom, appels, periodeS }) => `    # ${nom}\n    "${cle}": Compteur(${appels}, ${periodeS}),`,
  );
  const operations = reglages.operations.map(
    ({ chemin, compteur, delaiS }) => `    "${chemin}": ("${compteur}", ${delaiS}),`,
  );
  return `"""Client d’API Entreprise : il respecte les limites, et s’arrête quand on le lui demande.

Python 3.9 ou plus, bibliothèque standard seulement.
"""

import json
import logging
import os
import re
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import HTTPRedirectHandler, Request, build_opener

# Données fictives. En production : ${reglages.adresseProduction}
ADRESSE = os.environ.get("API_ENTREPRISE_URL", "${reglages.adresse}")
SECONDE = 1.0
ESSAIS = ${reglages.essais}

journal = logging.getLogger("api_entreprise")


class ErreurApi(Exception):
    def __init__(self, message, statut=None, code=None, requete=None, reessayer_dans_s=None):
        super().__init__(message)
        self.statut, self.code, self.requete = statut, code, requete
        self.reessayer_dans_s = reessayer_dans_s


class Compteur:
    """Chacun son tour. Une place se libère une période après la réponse :
    la limite tient, où que commence la minute."""

    def __init__(self, appels, periode_s):
        self.places = [0.0] * appels
        self.periode = periode_s * SECONDE
        self.reprise = 0.0
        self.verrou = threading.Lock()

    def prendre(self):
        with self.verrou:
            while True:
                libre = min(self.places)
                attente = max(libre, self.reprise) - time.monotonic()
                if attente <= 0:
                    place = self.places.index(libre)
                    self.places[place] = float("inf")
                    return place
                time.sleep(min(attente, SECONDE / 10))

    def rendre(self, place):
        self.places[place] = time.monotonic() + self.periode

    def arreter(self, duree_s):
        """Trop d’appels : plus rien ne part de ce groupe avant la fin du délai."""
        self.reprise = max(self.reprise, time.monotonic() + duree_s * SECONDE)


# Appels par période, en secondes : ${reglages.source}.
COMPTEURS = {
${compteurs.join('\n')}
}

# Le compteur, puis le délai : 5 secondes, 12 pour un document.
OPERATIONS = {
${operations.join('\n')}
}


class SansRedirection(HTTPRedirectHandler):
    """Une redirection emporterait le jeton ailleurs."""

    def redirect_request(self, *_):
        return None


OUVRIR = build_opener(SansRedirection).open


def appeler(chemin, parametres, trace):
    """Un appel. Il attend son tour, puis rend la réponse ou lance une ErreurApi.

    Par exemple :
    appeler("/v4/…/{siren}", {"siren": "…"}, {"context": "…", "object": "…", "recipient": "…"})
    """
    if chemin not in OPERATIONS:
        raise ErreurApi("${PHRASES.operation}")
    nom, delai_s = OPERATIONS[chemin]
    adresse = adresse_de(chemin, parametres, trace)
    for essai in range(1, ESSAIS + 1):
        statut, corps, requete = envoyer(chemin, adresse, delai_s, COMPTEURS[nom])
        if statut == 200:
            return corps
        erreur = (corps.get("errors") or [{}])[0]
        reprise = (erreur.get("meta") or {}).get("retry_in")
        attente_s = ${reglages.pauseS} * essai if reprise is None else reprise
        # Un refus (4xx) ne se répète pas. Une panne se retente un peu, sauf si l’attente est longue.
        panne = statut in (502, 503, 504) and attente_s <= ${reglages.attenteMaxS}
        if essai == ESSAIS or not (statut == 429 or panne):
            message = erreur.get("title") or "${PHRASES.refus}"
            raise ErreurApi(message, statut, erreur.get("code"), requete, reprise)
        if panne:
            time.sleep(attente_s * SECONDE)


def traiter(appels, simultanes=4):
    """Beaucoup d’appels, quelques-uns à la fois. Chaque résultat : la réponse, ou l’ErreurApi."""

    def un(appel):
        try:
            return appeler(*appel)
        except ErreurApi as erreur:
            return erreur

    with ThreadPoolExecutor(simultanes) as travailleurs:
        return list(travailleurs.map(un, appels))


def envoyer(chemin, adresse, delai_s, compteur):
    jeton = os.environ.get("${VARIABLE_JETON}")
    if not jeton:
        raise ErreurApi("${PHRASES.jeton}")
    entetes = {"Authorization": f"Bearer {jeton}", "Accept": "application/json"}
    demande = Request(adresse, headers=entetes)
    place = compteur.prendre()
    debut = time.monotonic()
    statut = requete = None
    try:
        try:
            reponse = OUVRIR(demande, timeout=delai_s)
        except HTTPError as refus:
            reponse = refus
        with reponse:
            texte = lire_avant(reponse, debut + delai_s)
        statut, requete = reponse.status, reponse.headers.get("X-Request-ID")
        if statut == 429:
            reprise = reponse.headers.get("Retry-After", "")
            compteur.arreter(max(1, int(reprise)) if reprise.isdigit() else ${reglages.pause429S})
        return statut, lire(texte, statut), requete
    except (OSError, HTTPException):
        # Pas de nouvel essai : l’appel est peut-être encore en cours en face.
        raise ErreurApi(
            "${PHRASES.silence} "
            "${PHRASES.bannie}"
        ) from None
    finally:
        compteur.rendre(place)
        # Ni jeton, ni adresse, ni numéro d’entreprise.
        ms = round((time.monotonic() - debut) * 1000)
        journal.info("operation=%s statut=%s ms=%s requete=%s", chemin, statut, ms, requete)


def lire_avant(reponse, fin):
    """Le délai vaut pour toute la réponse, pas pour chaque morceau."""
    morceaux = []
    while morceau := reponse.read1():
        if time.monotonic() > fin:
            raise TimeoutError
        morceaux.append(morceau)
    return b"".join(morceaux)


def lire(texte, statut):
    try:
        corps = json.loads(texte)
    except ValueError:
        corps = None
    if isinstance(corps, dict):
        return corps
    if statut == 200:
        raise ErreurApi("${PHRASES.illisible}", statut)
    return {}


def adresse_de(chemin, parametres, trace):
    noms = ("context", "object", "recipient")
    context, objet, recipient = (str(trace.get(nom) or "").strip() for nom in noms)
    if not (context and objet and recipient):
        raise ErreurApi("${PHRASES.trace}")
    if len(objet) > ${reglages.objetMax}:
        raise ErreurApi("${PHRASES.objet}")
    if not re.fullmatch(r"[0-9]{14}", recipient):
        raise ErreurApi("${PHRASES.recipient}")
    reste = dict(parametres)

    def remplir(trouve):
        valeur = reste.pop(trouve[1], None)
        if not valeur:
            raise ErreurApi("${PHRASES.parametre}")
        return quote(str(valeur), safe="")

    plein = re.sub(r"\\{(\\w+)\\}", remplir, chemin)
    reste.update(context=context, object=objet, recipient=recipient)
    return f"{ADRESSE}{plein}?{urlencode(reste)}"
`;
}
