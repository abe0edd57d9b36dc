import { acceptedFor, fileField, FILE_TYPES, type FilePurpose } from '../../files/accepted';
import type { Endpoint } from '../declaration';
import type { Schemas } from './schemas';
import { FORM_TYPE, JSON_TYPE, type Operation, type Schema } from './shapes';

/** What is sent: JSON, and a form where there may be files; only the form where there must be one. */
export function requestBodyOf({ body, files }: Endpoint, schemas: Schemas): Pick<Operation, 'requestBody'> {
  const schema = body && schemas.of(body);
  if (!files) return schema ? { requestBody: { required: true, content: { [JSON_TYPE]: { schema } } } } : {};
  const json = schema && acceptedFor(files).least === 0 && { [JSON_TYPE]: { schema } };
  return { requestBody: { required: true, content: { ...json, [FORM_TYPE]: { schema: formOf(schema ?? { type: 'object' }, files) } } } };
}

function formOf(fields: Schema, purpose: FilePurpose): Schema {
  const accepted = acceptedFor(purpose);
  const file: Schema = { type: 'string', format: 'binary', description: filesSentence(purpose) };
  const field = fileField(accepted);
  const value: Schema = accepted.files === 1 ? file : { type: 'array', maxItems: accepted.files, items: file };
  const { required = [], properties = {}, ...rest } = fields as { required?: string[]; properties?: Schema };
  return { ...rest, properties: { ...properties, [field]: value }, required: [...required, ...(accepted.least > 0 ? [field] : [])] };
}

export function filesSentence(purpose: FilePurpose): string {
  const { types, size, files } = acceptedFor(purpose);
  const kinds = types.map((name) => FILE_TYPES[name].extensions[0]).join(', ');
  return `At most ${files} ${files === 1 ? 'file' : 'files'} of ${size / 1024 / 1024} MB, of one of these kinds by its content: ${kinds}.`;
}
