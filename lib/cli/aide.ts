/** What `--help` prints. */
export const AIDE = `Prépare et vérifie des demandes d’habilitation à API Entreprise, sans navigateur.

Usage :
  npm run -s demande -- verifier FICHIER… [--json]
      Dit si chaque demande est prête à déposer, et sinon ce qu’il faut corriger.
      --json : un seul tableau JSON, un objet par fichier, dans l’ordre donné.

  npm run -s demande -- exporter FICHIER --json F.json
      Écrit la demande dans un fichier JSON bien présenté.
  npm run -s demande -- exporter FICHIER --pdf F.pdf --html F.html
      Écrit le document à lire et à imprimer, quel que soit l’état de la demande. Le PDF porte
      le fichier de la demande : « extraire », « verifier » et le service savent le relire.
  npm run -s demande -- exporter FICHIER --trousse DOSSIER --calendrier F.ics
      Écrit les textes à relire (courriels, questionnaires, acte, registre) et les dates à noter.
      --depot-le 2026-11-22, --jeton-le 2027-01-05, --fuseau Indian/Reunion : ce que le
      calendrier doit savoir, quand la demande ne le dit pas.

  npm run -s demande -- exporter FICHIER… --vers DOSSIER [--avec pdf,html,corps-api,trousse,calendrier]
      Écrit un fichier JSON par demande dans le dossier, sans rien remplacer, et à côté ce que
      demande --avec ; « tout » y met tout.

  npm run -s demande -- exporter FICHIER… --lien
      Écrit, une ligne par demande, l’adresse qui ouvre le formulaire DataPass prérempli.
  npm run -s demande -- exporter FICHIER --corps-api F.json
      Écrit le corps de POST /api/v1/demandes, pour qui a des droits sur l’API de DataPass.

  npm run -s demande -- separer FICHIER --contextes CONTEXTES.json --vers DOSSIER
      Écrit une demande par contexte : organisation et contacts gardés, données filtrées.
      CONTEXTES.json : ["une phrase par démarche", …], ou une liste d’objets avec
      contexte_metier, et si besoin form_uid, public_utilisateur, intitule, description,
      sensibilite (ouverte, quelques ou nombreuses).

  npm run -s demande -- extraire F.pdf
      Écrit la demande que contient un PDF exporté par ce service.

  npm run -s demande -- schema
      Écrit le schéma JSON d’un fichier de demande.

  npm run -s demande -- --help
      Écrit cette aide.

Code de sortie :
  0  tout est fait ; pour « verifier », chaque demande est prête à déposer
  1  au moins un point bloque le dépôt, le formulaire reste à choisir, ou aucune date n’est connue
  2  un fichier n’a pas pu être lu ou écrit, ou la commande est mal écrite
`;
