import * as z from 'zod/mini';
import { isList, isOptional } from '../form/engine';
import type { Field, Step } from '../form/types';
import { STEPS } from '../steps/index';
import { envelope } from './format';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** A zod schema as a part of a larger document, which alone says its dialect. */
function toPart(schema: z.core.$ZodType): JsonSchema {
  const {
    $schema: _dialect,
    '~standard': _standard,
    ...part
  } = z.toJSONSchema(schema) as Record<string, unknown>;
  return part as JsonSchema;
}

function titleOf({ group, label }: Field): string {
  return group ? `${group} : ${label}` : label;
}

/** Any storable answer: an incomplete draft is a valid file, so options are examples, not an enum. */
function storedAnswer(field: Field): JsonSchema {
  const hint = typeof field.hint === 'function' ? field.hint({}) : field.hint;
  const examples = field.options?.({}).map(({ valeur }) => valeur) ?? [];
  const one: JsonSchema = { type: 'string', ...(examples.length > 0 ? { examples } : {}) };
  return {
    title: titleOf(field),
    ...(hint ? { description: hint } : {}),
    ...(isList(field.kind) ? { type: 'array', items: one } : one),
  };
}

/** Asked whatever the other answers are, and without which DataPass refuses the filing. */
function isAlwaysRequired(step: Step, field: Field): boolean {
  const conditional = step.when !== undefined || field.when !== undefined;
  return !conditional && (field.niveau ?? 'bloquant') === 'bloquant' && !isOptional(field);
}

/** What the forms ask of each answer once its question is asked, as far as JSON Schema can say it. */
function completeAnswers(): JsonSchema {
  return {
    description:
      'Ce que la demande complète attend de chaque réponse quand sa question est posée. Les autres règles (clé du SIRET, réponses qui dépendent l’une de l’autre) se vérifient avec la commande « verifier ».',
    type: 'object',
    properties: Object.fromEntries(
      STEPS.flatMap((step) => step.fields.map((field) => [field.name, toPart(field.schema)])),
    ),
    required: STEPS.flatMap((step) =>
      step.fields.filter((field) => isAlwaysRequired(step, field)).map(({ name }) => name),
    ),
    additionalProperties: true,
  };
}

/**
 * The published JSON Schema (draft 2020-12) of a draft file, read from the very schemas of the forms.
 * Pure and deterministic: the file in `public/` is its output.
 */
export function draftJsonSchema(): JsonSchema {
  const { properties, ...rest } = toPart(envelope);
  return {
    // No `$id`: each deployment serves this file from its own host, which is unknown here.
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Demande d’habilitation à API Entreprise, en préparation',
    description:
      'Le fichier d’une demande, complète ou non. « reponses » est un sac à plat : chaque réponse est un texte ou une liste de textes. Les clés inconnues sont gardées.',
    ...rest,
    properties: {
      ...properties,
      reponses: {
        type: 'object',
        properties: Object.fromEntries(
          STEPS.flatMap((step) => step.fields.map((field) => [field.name, storedAnswer(field)])),
        ),
        additionalProperties: true,
      },
    },
    $defs: { reponses_completes: completeAnswers() },
  };
}

/** The text of the published file. */
export function schemaText(): string {
  return `${JSON.stringify(draftJsonSchema(), null, 2)}\n`;
}
