import type { JsonObject } from '../../domain/json';

/** As much of OpenAPI 3.1 as this product writes. A schema is JSON Schema 2020-12. */
export type Schema = JsonObject;

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  style?: 'deepObject' | 'form';
  explode?: boolean;
  schema: Schema;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, Reference>;
}

export interface Response {
  description: string;
  headers?: Record<string, { description: string; schema: Schema }>;
  content?: Record<string, MediaType>;
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response | Reference>;
  /** What the sentences of the description say, for programs. */
  'x-portico': JsonObject;
}

/** One method of one path of the document. */
export interface PlacedOperation {
  method: string;
  /** As Strapi writes it, with `:name` for parameters. */
  path: string;
  operation: Operation;
}

export const JSON_TYPE = 'application/json';
export const FORM_TYPE = 'multipart/form-data';
