import { expose } from 'comlink';
import { announceReady } from '../../workers/announceReady';
import { createWorkerEngine } from './workerEngine';

expose(createWorkerEngine());
announceReady();
