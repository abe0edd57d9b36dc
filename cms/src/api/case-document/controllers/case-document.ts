import { stockController } from '../../../http/stock-rest';
import { stockDocuments } from '../stock';

export default stockController(stockDocuments);
