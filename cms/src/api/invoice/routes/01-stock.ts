import { stockRoutes } from '../../../http/stock-rest';
import { stockInvoices } from '../stock';

export default stockRoutes(stockInvoices);
