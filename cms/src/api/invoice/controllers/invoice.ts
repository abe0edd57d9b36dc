import { stockController } from '../../../http/stock-rest';
import { stockInvoices } from '../stock';

export default stockController(stockInvoices);
