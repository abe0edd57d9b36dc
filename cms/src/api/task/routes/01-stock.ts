import { stockRoutes } from '../../../http/stock-rest';
import { stockTasks } from '../stock';

export default stockRoutes(stockTasks);
