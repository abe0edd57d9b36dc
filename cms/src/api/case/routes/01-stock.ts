import { stockRoutes } from '../../../http/stock-rest';
import { stockCases } from '../stock';

export default stockRoutes(stockCases);
