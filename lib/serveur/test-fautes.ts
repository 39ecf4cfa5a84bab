import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createServerTls, type ServerOptions } from 'node:https';
import { type AddressInfo, createServer as createServerNu, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What an upstream program may do wrong. One answer, once. */
export type Faute = (recue: IncomingMessage, reponse: ServerResponse) => void;

/** A request as it came: names in their own case and order, nothing merged. */
export type Recue = {
  readonly methode: string;
  readonly chemin: string;
  readonly entetes: readonly (readonly [nom: string, valeur: string])[];
  /** False once it is answered, or its caller gone. */
  ouverte: boolean;
};

const JSON_API = { 'content-type': 'application/vnd.api+json' };

/** An answer of the given status, with a body that is JSON unless it says otherwise. */
export function repondre(
  statut: number,
  corps: string | Buffer,
  entetes: Readonly<Record<string, string | readonly string[]>> = {},
): Faute {
  return (_, reponse) => {
    reponse.writeHead(statut, { ...JSON_API, ...entetes } as Record<string, string>).end(corps);
  };
}

/** The body of an error of API Entreprise. */
export function erreurs(code: string, meta: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ errors: [{ code, title: 'Titre', detail: 'Détail', source: null, meta }] });
}

/** Writes without end, as fast as it is read, until the other side goes. */
function couler(reponse: ServerResponse): void {
  const suite = () => {
    while (!reponse.destroyed && reponse.write(MIO));
  };
  reponse.on('drain', suite);
  suite();
}

const MIO = Buffer.alloc(1024 * 1024, 0x20);
let bombe: Buffer | undefined;

/** Each fault by its name. `connexion_refusee`, `nom_introuvable` and the certificates need no answer. */
export const FAUTES = {
  correcte: repondre(200, '{"data": {"taux": 49.0, "grand": 12345678901234567890}}'),
  coupure: ({ socket }) => void socket.resetAndDestroy(),
  silence: () => undefined,
  corps_lent: (_, reponse) => {
    reponse.writeHead(200, JSON_API).write('{');
    const minuterie = setInterval(() => reponse.write(' '), 20);
    reponse.on('close', () => clearInterval(minuterie));
  },
  tronquee_longueur: ({ socket }, reponse) => {
    reponse.writeHead(200, { ...JSON_API, 'content-length': 1000 }).write('{"data":');
    setTimeout(() => socket.destroy(), 20);
  },
  tronquee_morceaux: ({ socket }, reponse) => {
    reponse.writeHead(200, JSON_API).write('{"data":{}}');
    setTimeout(() => socket.destroy(), 20);
  },
  json_casse: repondre(200, '{"data": {"siren": '),
  html: repondre(200, '<!doctype html><script>alert(1)</script>', { 'content-type': 'text/html' }),
  html_deguise: repondre(200, '<!doctype html><script>alert(1)</script>'),
  gzip: repondre(200, gzipSync('{}'), { 'content-encoding': 'gzip' }),
  gzip_bombe: (recue, reponse) => {
    bombe ??= gzipSync(Buffer.alloc(200 * 1024 * 1024, 0x20));
    repondre(200, bombe, { 'content-encoding': 'gzip' })(recue, reponse);
  },
  enorme_morceaux: (_, reponse) => couler(reponse.writeHead(200, JSON_API)),
  enorme_annoncee: (_, reponse) => couler(reponse.writeHead(200, { ...JSON_API, 'content-length': 5e9 })),
  // The second answer, glued to the first, must never become the answer of another call.
  longueur_menteuse: ({ socket }) =>
    void socket.write(
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}' +
        'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 13\r\n\r\n{"volee":true}',
    ),
  pas_http: ({ socket }) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
  pas_utf8: repondre(200, Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d])),
  redirection_metadonnees: repondre(302, '{}', { location: 'http://169.254.169.254/latest/meta-data/' }),
  redirection_meme_hote: repondre(307, '{}', { location: '/ailleurs' }),
  jeton_inconnu: repondre(401, erreurs('00101')),
  jeton_expire: repondre(401, erreurs('00103')),
  jeton_bloque: repondre(401, erreurs('00105')),
  droits_insuffisants: repondre(403, erreurs('00100')),
  appel_en_double: repondre(409, erreurs('00015')),
  trop_de_requetes: repondre(429, erreurs('00429'), { 'retry-after': '30' }),
  fournisseur_en_panne: repondre(502, erreurs('04999', { provider: 'ACOSS', retry_in: 300 })),
  entetes_hostiles: repondre(200, '{}', {
    'set-cookie': ['session=volee', 'autre=1'],
    location: 'https://pirate.invalid/',
    server: 'pirate',
    'access-control-allow-origin': '*',
    'content-security-policy': 'script-src *',
    'x-request-id': '<script>418166096</script>',
    'x-response-cached': 'déjà',
    'ratelimit-limit': '250',
    'ratelimit-remaining': `${'9'.repeat(300)}`,
  }),
} as const satisfies Record<string, Faute>;

export type NomFaute = keyof typeof FAUTES;
export type ServeurDeFautes = {
  readonly url: string;
  /** Every request, the first first. */
  readonly requetes: Recue[];
  /** What the next requests get. */
  jouer(faute: NomFaute | Faute): void;
  /** Sockets open at this moment. */
  ouvertes(): number;
  fermer(): Promise<void>;
};

/** A server on this machine, at a free port, that fails as told. */
export async function ouvrirFautes(tls?: ServerOptions): Promise<ServeurDeFautes> {
  const requetes: Recue[] = [];
  const sockets = new Set<Socket>();
  let faute: Faute = FAUTES.correcte;
  const traiter = (recue: IncomingMessage, reponse: ServerResponse) => {
    const { method = '', url = '', rawHeaders } = recue;
    const entetes = rawHeaders.flatMap((nom, rang) =>
      rang % 2 === 0 ? [[nom, rawHeaders[rang + 1] ?? ''] as const] : [],
    );
    const notee = { methode: method, chemin: url, entetes, ouverte: true };
    requetes.push(notee);
    reponse.on('close', () => {
      notee.ouverte = false;
    });
    faute(recue, reponse);
  };
  const serveur = tls ? createServerTls(tls, traiter) : createServer(traiter);
  serveur.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  });
  await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
  const { port } = serveur.address() as AddressInfo;
  return {
    url: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    requetes,
    jouer: (prochaine) => {
      faute = typeof prochaine === 'string' ? FAUTES[prochaine] : prochaine;
    },
    ouvertes: () => sockets.size,
    fermer: () =>
      new Promise((resolve) => {
        serveur.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** An address on this machine where nobody listens. */
export async function adresseRefusee(): Promise<string> {
  const serveur = createServerNu();
  await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
  const { port } = serveur.address() as AddressInfo;
  await new Promise((resolve) => serveur.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/**
 * Certificates made now by `openssl`; null when the program is not there. `autorite` is the file to trust
 * (NODE_EXTRA_CA_CERTS): with it, only the fault of each certificate remains.
 */
export function creerCertificats() {
  const dossier = mkdtempSync(join(tmpdir(), 'certificats-'));
  const openssl = (...options: string[]) =>
    spawnSync('openssl', options, { cwd: dossier, stdio: 'ignore' }).status === 0;
  const lire = (nom: string) => readFileSync(join(dossier, nom), 'utf8');
  const paire = (nom: string) => ({ key: lire(`${nom}.key`), cert: lire(`${nom}.pem`) });
  const CLE = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const racine = (nom: string, sujet: string, ...suite: string[]) =>
    openssl('req', '-x509', ...CLE, '-keyout', `${nom}.key`, '-out', `${nom}.pem`, '-subj', sujet, ...suite);
  if (!racine('ca', '/CN=essai', '-addext', 'basicConstraints=critical,CA:TRUE')) return null;
  const signer = (nom: string, hote: string, jours: number) => {
    const san = ['-subj', `/CN=${hote}`, '-addext', `subjectAltName=DNS:${hote}`];
    openssl('req', ...CLE, '-keyout', `${nom}.key`, '-out', `${nom}.csr`, ...san);
    const ca = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-copy_extensions', 'copy'];
    openssl('x509', '-req', '-in', `${nom}.csr`, ...ca, '-days', String(jours), '-out', `${nom}.pem`);
    return paire(nom);
  };
  racine('seul', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost');
  return {
    autorite: join(dossier, 'ca.pem'),
    bon: signer('bon', 'localhost', 2),
    expire: signer('expire', 'localhost', -1),
    autre_nom: signer('autre', 'ailleurs.invalid', 2),
    auto_signe: paire('seul'),
  };
}
