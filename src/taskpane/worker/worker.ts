import { expose } from 'comlink';
import { createWorkerEngine } from './workerEngine';

expose(createWorkerEngine());
