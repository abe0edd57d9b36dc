import { stockController } from '../../../http/stock-rest';
import { stockContacts } from '../stock';

export default stockController(stockContacts);
