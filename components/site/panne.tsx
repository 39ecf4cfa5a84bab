'use client';

/** Shown when a page fails in the browser: no menu, no state, nothing that could fail again. */
export function Panne() {
  return (
    <html lang="fr" data-fr-theme="light">
      <head>
        <title>Une erreur est survenue – Prêt pour DataPass</title>
      </head>
      <body>
        <main className="fr-container fr-pt-4w fr-pb-9w">
          <h1>Une erreur est survenue de notre côté</h1>
          <p>Vos demandes restent dans votre navigateur : rien n’est perdu.</p>
          <p>Rechargez la page. Si l’erreur revient, repassez par l’accueil.</p>
          <a className="fr-btn" href="/">
            Aller à l’accueil
          </a>
        </main>
      </body>
    </html>
  );
}
