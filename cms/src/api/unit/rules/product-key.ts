/** By which units are of one product: the model where there is one, else the name on the plate. Among units of one key a serial number is taken once, and claims are counted by it. */
export const productKey = ({ model, product }: { model: { id: number } | null; product: string }): string => (model ? `${OF_MODEL}${model.id}` : `${OF_NAME}${product}`);

const OF_MODEL = 'model:';
const OF_NAME = 'name:';

/** The name behind a key, as SQL. */
export const nameOfKey = (key: string): string =>
  `CASE WHEN ${key} LIKE '${OF_MODEL}%' THEN (SELECT pr.name FROM products pr WHERE pr.id = CAST(substr(${key}, ${OF_MODEL.length + 1}) AS integer)) ELSE substr(${key}, ${OF_NAME.length + 1}) END`;
