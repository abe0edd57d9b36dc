import { stockRoutes } from '../../../http/stock-rest';
import { stockDocuments } from '../stock';

export default stockRoutes(stockDocuments);
