import { stockController } from '../../../http/stock-rest';
import { stockTasks } from '../stock';

export default stockController(stockTasks);
