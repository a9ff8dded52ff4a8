import { startWorkbench } from './startWorkbench';

startWorkbench(document);
