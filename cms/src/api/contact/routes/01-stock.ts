import { stockRoutes } from '../../../http/stock-rest';
import { stockContacts } from '../stock';

export default stockRoutes(stockContacts);
