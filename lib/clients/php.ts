import { VARIABLE_JETON } from '../essai/extraits';
import { PHRASES, type ReglagesClient } from './reglages';

/** PHP 8 or later, no extension beyond OpenSSL: the streams of the language, one call at a time. */
export function ecrirePhp(reglages: ReglagesClient): string {
  const compteurs = reglages.compteurs.map(
    ({ cle, nom, appels, periodeS }) =>
      `            // ${nom}\n            '${cle}' => new Compteur(${appels}, ${periodeS}),`,
  );
  const operations = reglages.operations.map(
    ({ chemin, compteur, delaiS }) => `        '${chemin}'\n            => ['${compteur}', ${delaiS}],`,
  );
  return `<?php

declare(strict_types=1);

// Client d’API Entreprise : il respecte les limites, et s’arrête quand on le lui demande.
// PHP 8 ou plus, en ligne de commande : un seul processus compte les appels. Plusieurs pages servies à la
// fois ne se verraient pas ; faites-leur déposer leurs appels dans une file que ce processus lit.

namespace ApiEntreprise;

// En secondes.
const SECONDE = 1.0;
const ESSAIS = ${reglages.essais};
const SILENCE = '${PHRASES.silence} '
    . '${PHRASES.bannie}';

final class ErreurApi extends \\RuntimeException
{
    public function __construct(
        string $message,
        public ?int $statut = null,
        public ?string $codeApi = null,
        public ?string $requete = null,
        public ?int $reessayerDansS = null,
    ) {
        parent::__construct($message);
    }
}

/** Une place se libère une période après la réponse : la limite tient, où que commence la minute. */
final class Compteur
{
    private array $places;
    private float $reprise = 0.0;

    public function __construct(int $appels, private int $periodeS)
    {
        $this->places = array_fill(0, $appels, 0.0);
    }

    public function attendre(): void
    {
        sort($this->places);
        $attente = max($this->places[0], $this->reprise) - maintenant();
        if ($attente > 0) {
            dormir($attente);
        }
    }

    public function compter(): void
    {
        $this->places[0] = maintenant() + $this->periodeS * SECONDE;
    }

    /** Trop d’appels : plus rien ne part de ce groupe avant la fin du délai. */
    public function arreter(int $dureeS): void
    {
        $this->reprise = max($this->reprise, maintenant() + $dureeS * SECONDE);
    }
}

final class Client
{
    // Le compteur, puis le délai : 5 secondes, 12 pour un document.
    private const OPERATIONS = [
${operations.join('\n')}
    ];

    private array $compteurs;
    private string $adresse;

    public function __construct()
    {
        // Données fictives. En production : ${reglages.adresseProduction}
        $this->adresse = getenv('API_ENTREPRISE_URL') ?: '${reglages.adresse}';
        // Appels par période, en secondes : ${reglages.source}.
        $this->compteurs = [
${compteurs.join('\n')}
        ];
    }

    /**
     * Un appel. Il attend son tour, puis rend la réponse ou lance une ErreurApi.
     * Par exemple :
     * appeler('/v4/…/{siren}', ['siren' => '…'], ['context' => '…', 'object' => '…', 'recipient' => '…'])
     */
    public function appeler(string $chemin, array $parametres, array $trace): array
    {
        [$nom, $delaiS] = self::OPERATIONS[$chemin]
            ?? throw new ErreurApi('${PHRASES.operation}');
        $adresse = $this->adresseDe($chemin, $parametres, $trace);
        for ($essai = 1; ; $essai++) {
            [$statut, $corps, $requete] = $this->envoyer($chemin, $adresse, $delaiS, $this->compteurs[$nom]);
            if ($statut === 200) {
                return $corps;
            }
            $erreur = $corps['errors'][0] ?? [];
            $reprise = $erreur['meta']['retry_in'] ?? null;
            $attenteS = $reprise ?? ${reglages.pauseS} * $essai;
            // Un refus (4xx) ne se répète pas. Une panne se retente un peu, sauf si l’attente est longue.
            $panne = in_array($statut, [502, 503, 504], true) && $attenteS <= ${reglages.attenteMaxS};
            if ($essai === ESSAIS || !($statut === 429 || $panne)) {
                $message = $erreur['title'] ?? '${PHRASES.refus}';
                throw new ErreurApi($message, $statut, $erreur['code'] ?? null, $requete, $reprise);
            }
            if ($panne) {
                dormir($attenteS * SECONDE);
            }
        }
    }

    private function envoyer(string $chemin, string $adresse, int $delaiS, Compteur $compteur): array
    {
        $jeton = getenv('${VARIABLE_JETON}') ?: throw new ErreurApi('${PHRASES.jeton}');
        $options = stream_context_create(['http' => [
            'header' => ["Authorization: Bearer $jeton", 'Accept: application/json', 'Connection: close'],
            'timeout' => $delaiS,
            'ignore_errors' => true,
            'follow_location' => 0,
        ]]);
        $compteur->attendre();
        $debut = maintenant();
        $statut = $requete = null;
        try {
            $flux = @fopen($adresse, 'r', false, $options) ?: throw new ErreurApi(SILENCE);
            $entetes = entetes($flux);
            $texte = lireAvant($flux, $debut + $delaiS);
            [$statut, $requete] = [$entetes['statut'], $entetes['x-request-id'] ?? null];
            if ($statut === 429) {
                $compteur->arreter(max(1, (int) ($entetes['retry-after'] ?? ${reglages.pause429S})));
            }
            $corps = json_decode($texte, true);
            if ($statut === 200 && !is_array($corps)) {
                throw new ErreurApi('${PHRASES.illisible}', $statut);
            }
            return [$statut, is_array($corps) ? $corps : [], $requete];
        } finally {
            $compteur->compter();
            // Ni jeton, ni adresse, ni numéro d’entreprise.
            $ms = (int) round((maintenant() - $debut) * 1000);
            $ligne = ['operation' => $chemin, 'statut' => $statut, 'ms' => $ms, 'requete' => $requete];
            error_log(json_encode($ligne, JSON_UNESCAPED_SLASHES));
        }
    }

    private function adresseDe(string $chemin, array $parametres, array $trace): string
    {
        $obligatoires = [];
        foreach (['context', 'object', 'recipient'] as $nom) {
            $obligatoires[$nom] = trim($trace[$nom] ?? '')
                ?: throw new ErreurApi('${PHRASES.trace}');
        }
        if (preg_match('/^.{1,${reglages.objetMax}}$/us', $obligatoires['object']) !== 1) {
            throw new ErreurApi('${PHRASES.objet}');
        }
        if (preg_match('/^[0-9]{14}$/D', $obligatoires['recipient']) !== 1) {
            throw new ErreurApi('${PHRASES.recipient}');
        }
        $remplir = function (array $trouve) use (&$parametres): string {
            $valeur = ($parametres[$trouve[1]] ?? '')
                ?: throw new ErreurApi('${PHRASES.parametre}');
            unset($parametres[$trouve[1]]);
            return rawurlencode((string) $valeur);
        };
        $plein = preg_replace_callback('/\\{(\\w+)\\}/', $remplir, $chemin);
        return $this->adresse . $plein . '?' . http_build_query($parametres + $obligatoires);
    }
}

/** Les en-têtes de la réponse, en minuscules. */
function entetes($flux): array
{
    $lus = [];
    foreach (stream_get_meta_data($flux)['wrapper_data'] ?? [] as $ligne) {
        if (preg_match('#^HTTP/\\S+ ([0-9]{3})#', $ligne, $trouve)) {
            $lus = ['statut' => (int) $trouve[1]];
        } elseif (str_contains($ligne, ':')) {
            [$nom, $valeur] = explode(':', $ligne, 2);
            $lus[strtolower(trim($nom))] = trim($valeur);
        }
    }
    return $lus;
}

/** Le délai vaut pour toute la réponse, pas pour chaque morceau. */
function lireAvant($flux, float $fin): string
{
    $texte = '';
    while (!feof($flux)) {
        // Ce qui est déjà là, ou un octet : lire plus attendrait la suite sans regarder l’heure.
        $texte .= fread($flux, max(1, stream_get_meta_data($flux)['unread_bytes']));
        if (maintenant() > $fin || stream_get_meta_data($flux)['timed_out']) {
            throw new ErreurApi(SILENCE);
        }
    }
    fclose($flux);
    return $texte;
}

/** Une horloge qui ne saute jamais, en secondes. */
function maintenant(): float
{
    return hrtime(true) / 1e9;
}

function dormir(float $secondes): void
{
    usleep((int) ceil($secondes * 1e6));
}
`;
}
