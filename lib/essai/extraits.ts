/** A call to show in code: nothing secret is in it. */
export type AppelEcrit = { readonly url: string; readonly delaiS: number };

export type Extrait = {
  readonly cle: string;
  readonly nom: string;
  readonly code: (appel: AppelEcrit) => string;
};

/** The name of the environment variable that holds the token in every example. */
export const VARIABLE_JETON = 'API_ENTREPRISE_JETON';

/**
 * The same call in five languages. The address is percent-encoded: it holds no quote, no dollar, no
 * backslash, so that it is the same text inside the strings of each language.
 */
export const EXTRAITS: readonly Extrait[] = [
  {
    cle: 'curl',
    nom: 'curl',
    code: ({ url, delaiS }) => `curl --max-time ${delaiS} \\
  --header "Authorization: Bearer $${VARIABLE_JETON}" \\
  --header "Accept: application/json" \\
  "${url}"`,
  },
  {
    cle: 'javascript',
    nom: 'JavaScript',
    code: ({ url, delaiS }) => `// Sur votre serveur, jamais dans un navigateur : le jeton y serait public.
const reponse = await fetch("${url}", {
  headers: {
    Authorization: \`Bearer \${process.env.${VARIABLE_JETON}}\`,
    Accept: "application/json",
  },
  redirect: "error",
  signal: AbortSignal.timeout(${delaiS * 1000}),
});
const corps = await reponse.json();
if (!reponse.ok) throw new Error(\`API Entreprise : \${reponse.status} \${corps.errors?.[0]?.code}\`);
console.log(corps.data);`,
  },
  {
    cle: 'python',
    nom: 'Python',
    code: ({ url, delaiS }) => `import os
import requests  # pip install requests

reponse = requests.get(
    "${url}",
    headers={
        "Authorization": f"Bearer {os.environ['${VARIABLE_JETON}']}",
        "Accept": "application/json",
    },
    timeout=${delaiS},
    allow_redirects=False,
)
reponse.raise_for_status()
print(reponse.json()["data"])`,
  },
  {
    cle: 'php',
    nom: 'PHP',
    code: ({ url, delaiS }) => `<?php
$appel = curl_init("${url}");
curl_setopt_array($appel, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => ${delaiS},
    CURLOPT_FOLLOWLOCATION => false,
    CURLOPT_HTTPHEADER => [
        "Authorization: Bearer " . getenv("${VARIABLE_JETON}"),
        "Accept: application/json",
    ],
]);
$corps = curl_exec($appel);
$statut = curl_getinfo($appel, CURLINFO_RESPONSE_CODE);
if ($corps === false || $statut !== 200) {
    throw new RuntimeException("API Entreprise : statut $statut");
}
print_r(json_decode($corps, true)["data"]);`,
  },
  {
    cle: 'java',
    nom: 'Java',
    code: ({ url, delaiS }) => `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

public class PremierAppel {
    public static void main(String[] args) throws Exception {
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
        HttpRequest requete = HttpRequest.newBuilder(URI.create("${url}"))
            .timeout(Duration.ofSeconds(${delaiS}))
            .header("Authorization", "Bearer " + System.getenv("${VARIABLE_JETON}"))
            .header("Accept", "application/json")
            .GET()
            .build();
        HttpResponse<String> reponse = client.send(requete, HttpResponse.BodyHandlers.ofString());
        System.out.println(reponse.statusCode() + " " + reponse.body());
    }
}`,
  },
];
