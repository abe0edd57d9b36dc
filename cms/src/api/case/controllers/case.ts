import { stockController } from '../../../http/stock-rest';
import { stockCases } from '../stock';

export default stockController(stockCases);
