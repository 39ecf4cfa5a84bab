/** A page with one fault at least for each thing that `relever` looks at. */
export const FAUTIVE = `<html><head><title>Page</title><meta http-equiv="refresh" content="9999">
<style>
  .infobulle { display: none } .porte:hover .infobulle { display: block }
  .dit::before { content: 'Important' } .nu:focus { outline: none } @keyframes tourne { to { rotate: 1turn } }
  .tourne { animation: tourne 1s infinite }
</style></head><body>
  <div class="fr-skiplinks"><a href="#nulle-part">Contenu</a></div>
  <main><main></main>
  <nav><a class="nu" href="/a"></a><a class="nu" target="_blank" href="/plan.pdf">Plan</a></nav>
  <h1>Un</h1><h3>Trois</h3><p align="center">T R O P écarté</p><center>au centre</center><p dir="rtl">droite</p>
  <svg viewBox="0 0 9 9" width="9"><path d="M0 0h9"/></svg>
  <table><thead><tr><td>Mois</td></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
  <table><tr><th>Mois</th></tr></table>
  <span class="dit">!</span><span class="porte">?<span class="infobulle" role="tooltip">aide</span></span>
  <div class="question"><label for="x">Nom (facultatif)</label><input id="x" required autocomplete="email"></div>
  <label for="y">Téléphone</label><input id="y"><label for="z">Téléphone</label><input id="z">
  <input type="text"><input type="radio" name="r" aria-label="a"><input type="radio" name="r" aria-label="b">
  <fieldset>sans légende</fieldset><button accesskey="k"></button>
  <p><button style="padding:0;font-size:6px">a</button><button style="padding:0;font-size:6px">b</button></p>
  <figure><img src="data:," alt="x"><figcaption>Légende</figcaption></figure><button aria-label="Envoyer">Partir</button>
  <p tabindex="3">avant tout</p><div class="tourne">tourne</div></main>
</body></html>`;

/** What must stand out from what, at 3 for 1: edges of fields, choices, focus, marks of the graph. */
export const PAIRES: readonly (readonly [string, string])[] = [
  ['--border-plain-grey', '--background-default-grey'],
  ['--border-action-high-blue-france', '--background-default-grey'],
  ['--border-active-blue-france', '--background-default-grey'],
  ['--background-action-high-blue-france', '--background-default-grey'],
  ['--background-action-high-blue-france', '--background-contrast-grey'],
  ['--background-flat-error', '--background-default-grey'],
  ['--border-plain-error', '--background-default-grey'],
  ['--border-plain-success', '--background-default-grey'],
  ['--text-title-grey', '--background-default-grey'],
  // The DSFR's focus.
  ['#0a76f6', '--background-default-grey'],
  ['#0a76f6', '--background-alt-blue-france'],
];
