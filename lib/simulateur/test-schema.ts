/** The part of OpenAPI 3.0 that the description of API Entreprise uses. */
export type Schema = {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  required?: readonly string[];
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  enum?: readonly unknown[];
  format?: string;
  pattern?: string;
  minItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  oneOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  allOf?: readonly Schema[];
  example?: unknown;
};

type Objet = Record<string, unknown>;
type Trouver = (ref: string) => Schema;

// « date » as a type is a slip of the description: it means a text of that format.
const TYPES: Readonly<Record<string, (valeur: unknown) => boolean>> = {
  object: (valeur) => typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur),
  array: Array.isArray,
  string: (valeur) => typeof valeur === 'string',
  boolean: (valeur) => typeof valeur === 'boolean',
  number: (valeur) => typeof valeur === 'number',
  integer: Number.isInteger,
  date: (valeur) => typeof valeur === 'string' && FORMATS.date(valeur),
};

const FORMATS = {
  date: (valeur: string) => /^\d{4}-\d{2}-\d{2}$/.test(valeur) && !Number.isNaN(Date.parse(valeur)),
  'date-time': (valeur: string) => /^\d{4}-\d{2}-\d{2}T/.test(valeur) && !Number.isNaN(Date.parse(valeur)),
};

function ecartsObjet(schema: Schema, valeur: Objet, ou: string, trouver: Trouver): string[] {
  const declarees = schema.properties ?? {};
  const manquantes = (schema.required ?? [])
    .filter((cle) => !(cle in valeur))
    .map((cle) => `${ou}.${cle} : manque`);
  // Stricter than the description: where it names some keys, a key it does not name is an invention.
  const inventees = schema.properties
    ? Object.keys(valeur)
        .filter((cle) => !(cle in declarees))
        .map((cle) => `${ou}.${cle} : inconnue`)
    : [];
  const fautives = Object.entries(declarees).flatMap(([cle, sous]) =>
    cle in valeur ? ecarts(sous, valeur[cle], `${ou}.${cle}`, trouver) : [],
  );
  return [...manquantes, ...inventees, ...fautives];
}

function ecartsTexte(schema: Schema, valeur: string): string[] {
  const { format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  const juge = format === 'date' || format === 'date-time' ? FORMATS[format] : () => true;
  return [
    juge(valeur) ? '' : `format ${format}`,
    pattern === undefined || new RegExp(pattern, 'u').test(valeur) ? '' : `motif ${pattern}`,
    valeur.length >= minLength && valeur.length <= maxLength ? '' : 'longueur',
  ].filter(Boolean);
}

function ecartsValeur(schema: Schema, valeur: unknown): string[] {
  const permise = schema.enum === undefined || schema.enum.includes(valeur);
  const nombre = typeof valeur === 'number' ? valeur : (schema.minimum ?? schema.maximum ?? 0);
  const dedans =
    nombre >= (schema.minimum ?? Number.NEGATIVE_INFINITY) &&
    nombre <= (schema.maximum ?? Number.POSITIVE_INFINITY);
  const courte = Array.isArray(valeur) && valeur.length < (schema.minItems ?? 0);
  return [
    permise ? '' : `hors liste : ${JSON.stringify(valeur)}`,
    dedans ? '' : 'hors bornes',
    courte ? 'trop courte' : '',
    ...(typeof valeur === 'string' ? ecartsTexte(schema, valeur) : []),
  ].filter(Boolean);
}

function ecartsAlternatives(schema: Schema, valeur: unknown, ou: string, trouver: Trouver): string[] {
  const accordes = (sous: readonly Schema[]) =>
    sous.filter((un) => ecarts(un, valeur, ou, trouver).length === 0).length;
  const tous = (schema.allOf ?? []).flatMap((un) => ecarts(un, valeur, ou, trouver));
  if (schema.oneOf && accordes(schema.oneOf) !== 1) tous.push(`${ou} : pas exactement un de oneOf`);
  if (schema.anyOf && accordes(schema.anyOf) === 0) tous.push(`${ou} : aucun de anyOf`);
  return tous;
}

/** Every way in which a value departs from a schema; none when it conforms. */
export function ecarts(schema: Schema, valeur: unknown, ou = '$', trouver: Trouver = () => ({})): string[] {
  if (schema.$ref) return ecarts(trouver(schema.$ref), valeur, ou, trouver);
  if (valeur === null) return schema.nullable || schema.enum?.includes(null) ? [] : [`${ou} : null`];
  const type = schema.type === undefined ? undefined : TYPES[schema.type];
  if (schema.type !== undefined && !type) return [`${ou} : type inconnu ${schema.type}`];
  if (type && !type(valeur)) return [`${ou} : attendu ${schema.type}`];
  return [
    ...ecartsAlternatives(schema, valeur, ou, trouver),
    ...ecartsValeur(schema, valeur).map((faute) => `${ou} : ${faute}`),
    ...(TYPES.object?.(valeur) ? ecartsObjet(schema, valeur as Objet, ou, trouver) : []),
    ...(Array.isArray(valeur)
      ? valeur.flatMap((element, rang) => ecarts(schema.items ?? {}, element, `${ou}[${rang}]`, trouver))
      : []),
  ];
}

/** The texts given as examples anywhere below a schema, those of a closed list left out. */
export function textesDExemple({
  properties = {},
  items,
  example,
  enum: liste,
  ...schema
}: Schema): string[] {
  const sous = [...Object.values(properties), ...(items ? [items] : []), ...(schema.allOf ?? [])];
  const dedans = sous.flatMap(textesDExemple);
  const textes = (valeur: unknown): string[] => {
    if (typeof valeur === 'string') return [valeur];
    return valeur !== null && typeof valeur === 'object' ? Object.values(valeur).flatMap(textes) : [];
  };
  return liste ? dedans : [...textes(example), ...dedans];
}
